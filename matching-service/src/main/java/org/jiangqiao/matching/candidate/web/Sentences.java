package org.jiangqiao.matching.candidate.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.Scored;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.platform.identity.Caller;

/** Reasons in the caller's language. */
@ApplicationScoped
class Sentences {

  private final Caller caller;

  Sentences(Caller caller) {
    this.caller = caller;
  }

  String of(Reason reason) {
    return Messages.text(caller.locale(), reason.key(), reason.args());
  }

  MatchRunResponse.CriterionScore of(Scored.Part part) {
    return new MatchRunResponse.CriterionScore(
        part.criterion(), part.score(), part.weight(), of(part.reason()));
  }
}
