package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.matching.client.CraftsmanCalendar;
import org.jiangqiao.matching.invitation.ManualInvitations;

/** How many more cases somebody can be asked for: their capacity, and open invitations. */
@ApplicationScoped
class ProposalRoom {

  /** Of no case in particular. */
  private static final UUID NO_CASE = new UUID(0, 0);

  private final Workloads workloads;
  private final ManualInvitations invitations;

  ProposalRoom(Workloads workloads, ManualInvitations invitations) {
    this.workloads = workloads;
    this.invitations = invitations;
  }

  /** What is left, and what they carry this month. */
  record Room(int proposals, int engagements) {
    static final Room NONE = new Room(0, 0);
  }

  Map<UUID, Room> of(Collection<CraftsmanCalendar> craftsmen) {
    Map<UUID, Workload> loads =
        workloads.of(NO_CASE, craftsmen.stream().map(CraftsmanCalendar::id).toList());
    Map<UUID, Room> rooms = new HashMap<>();
    for (CraftsmanCalendar one : craftsmen) {
      Workload load = loads.getOrDefault(one.id(), Workload.NONE);
      int capacity = one.monthlyCapacity() - load.engagementsThisMonth();
      int invitable = invitations.mostOpen() - load.openInvitations();
      rooms.put(
          one.id(),
          new Room(Math.max(0, Math.min(capacity, invitable)), load.engagementsThisMonth()));
    }
    return rooms;
  }
}
