package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jiangqiao.matching.helprequest.CaseMoved;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseSolved;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.notification.NoticeType;

/** A problem that an answer or a consultation has solved counts as well, once it is verified. */
@ApplicationScoped
class SolvedWithoutVisit {

  private final OutcomeRepository outcomes;
  private final CaseNotices notices;
  private final Clock clock;

  SolvedWithoutVisit(OutcomeRepository outcomes, CaseNotices notices, Clock clock) {
    this.outcomes = outcomes;
    this.notices = notices;
    this.clock = clock;
  }

  void solved(@Observes CaseSolved solved) {
    HelpRequestFacts request = solved.helpRequest();
    outcomes.persistAndFlush(Outcome.withoutVisit(solved, clock.instant()));
    notices.toUnion(request, NoticeType.OUTCOME_CONFIRMED, request.enterpriseName());
  }

  /** What comes back was not solved after all. */
  void reopened(@Observes CaseMoved moved) {
    if (moved.from() == HelpRequestStatus.RESOLVED) {
      outcomes.discardUnvisited(moved.helpRequest().id());
    }
  }
}
