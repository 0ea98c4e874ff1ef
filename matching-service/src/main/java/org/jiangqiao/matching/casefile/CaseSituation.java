package org.jiangqiao.matching.casefile;

import java.util.List;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Participant;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.outcome.OutcomeView;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what happens next in a case.
 *
 * @param teamInviting a team has been asked, and not all of it has answered
 * @param lastAuthor who wrote last in the thread
 * @param engagement the newest
 * @param outcome the newest
 */
record CaseSituation(
    HelpRequestFacts request,
    List<CaseClock> clocks,
    List<Participant> participants,
    List<Invitation> invitations,
    boolean teamInviting,
    @Nullable ActorRole lastAuthor,
    @Nullable EngagementView engagement,
    @Nullable OutcomeView outcome) {

  /** Unless the union has verified it or has given it back. */
  boolean outcomeAwaitsUnion() {
    return outcome != null && outcome.verifiedAt() == null && outcome.returnedReason() == null;
  }

  boolean outcomeAwaitsEnterprise() {
    return outcome != null && outcome.verifiedAt() == null && outcome.returnedReason() != null;
  }
}
