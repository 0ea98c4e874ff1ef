package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.client.Statement;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.helprequest.AttachedAnswers;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.timeline.ActorRole;

/** Gathers what a case left behind. */
@ApplicationScoped
class RecordedCases implements SolvedCases {

  private final OutcomeRepository outcomes;
  private final Contributions contributions;
  private final HelpRequests requests;
  private final Consultations consultations;
  private final AttachedAnswers answers;

  RecordedCases(
      OutcomeRepository outcomes,
      Contributions contributions,
      HelpRequests requests,
      Consultations consultations,
      AttachedAnswers answers) {
    this.outcomes = outcomes;
    this.contributions = contributions;
    this.requests = requests;
    this.consultations = consultations;
    this.answers = answers;
  }

  @Override
  public SolvedCase of(UUID outcomeId) {
    Outcome outcome = outcomes.get(outcomeId);
    Contribution contribution = contributions.to(outcome);
    return new SolvedCase(
        outcomeId,
        requests.facts(outcome.helpRequestId),
        outcome.solved,
        OutcomeView.money(outcome.benefitCny),
        outcome.benefitDescription,
        outcome.workersTrained,
        contribution.craftsmen(),
        answers(outcome.helpRequestId),
        messages(outcome.helpRequestId),
        contribution.reports());
  }

  private List<String> answers(UUID helpRequestId) {
    return answers
        .of(helpRequestId)
        .map(answer -> answer.statements().stream().map(Statement::text).toList())
        .orElse(List.of());
  }

  private List<SolvedCase.Message> messages(UUID helpRequestId) {
    return consultations.transcript(helpRequestId).stream()
        .map(
            message ->
                new SolvedCase.Message(
                    message.at(),
                    message.author().role() == ActorRole.CRAFTSMAN,
                    message.author().name(),
                    message.text(),
                    message.acceptedAt() != null))
        .toList();
  }
}
