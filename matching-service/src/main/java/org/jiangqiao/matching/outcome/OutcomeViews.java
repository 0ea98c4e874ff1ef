package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.platform.problem.Problem;

@ApplicationScoped
class OutcomeViews {

  private final HelpRequests requests;

  OutcomeViews(HelpRequests requests) {
    this.requests = requests;
  }

  OutcomeView of(Outcome outcome) {
    return of(outcome, requests.facts(outcome.helpRequestId));
  }

  List<OutcomeView> of(List<Outcome> outcomes) {
    Map<UUID, HelpRequestFacts> cases =
        requests.facts(outcomes.stream().map(outcome -> outcome.helpRequestId).distinct().toList());
    return outcomes.stream()
        .map(outcome -> of(outcome, known(cases, outcome.helpRequestId)))
        .toList();
  }

  private static HelpRequestFacts known(Map<UUID, HelpRequestFacts> cases, UUID id) {
    HelpRequestFacts facts = cases.get(id);
    if (facts == null) {
      throw Problem.notFound("help-request");
    }
    return facts;
  }

  private static OutcomeView of(Outcome outcome, HelpRequestFacts request) {
    return new OutcomeView(
        outcome.id,
        outcome.helpRequestId,
        request.caseNumber(),
        request.title(),
        request.enterpriseName(),
        outcome.step,
        outcome.engagementId,
        outcome.solved,
        OutcomeView.money(outcome.benefitCny),
        outcome.benefitDescription,
        outcome.workersTrained,
        outcome.trips,
        outcome.rating,
        outcome.comment,
        outcome.confirmedAt,
        outcome.verifiedAt,
        outcome.verifiedBy,
        outcome.returnedReason,
        outcome.version);
  }
}
