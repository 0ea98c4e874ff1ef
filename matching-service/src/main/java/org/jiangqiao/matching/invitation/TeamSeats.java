package org.jiangqiao.matching.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;

/**
 * What becomes of a team when its members answer; the team feature answers. The changing methods
 * work in the transaction of the answer, with the case locked.
 */
public interface TeamSeats {

  /** Whether the case is being asked for by a team, so that nobody is asked one by one. */
  boolean asking(UUID helpRequestId);

  /**
   * @return whether others are still to answer; false as well for who is in no team
   */
  boolean accepted(Invitation invitation, HelpRequestFacts request);

  /**
   * The next best who covers the same part is asked.
   *
   * @return false for who is in no team
   */
  boolean vacated(Invitation invitation, HelpRequestFacts request);

  /** Taken back by hand: the part stays open until an officer gives it to somebody. */
  void takenBack(Invitation invitation, HelpRequestFacts request);

  /** The teams of these invitations, by invitation; those without a team are left out. */
  Map<UUID, Team> of(Collection<Invitation> invitations);

  /** Who is asked together, the lead first. */
  record Team(UUID id, List<Mate> mates) {

    public Team {
      mates = List.copyOf(mates);
    }
  }

  /**
   * One of those who are asked together.
   *
   * @param parts names of the skills that are their part
   */
  record Mate(
      UUID craftsmanId, String name, boolean lead, List<String> parts, InvitationStatus status) {

    public Mate {
      parts = List.copyOf(parts);
    }
  }
}
