package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.client.Statement;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.engagement.VisitView;
import org.jiangqiao.matching.helprequest.AttachedAnswers;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.timeline.ActorRole;

/** Gathers what a case left behind. */
@ApplicationScoped
class RecordedCases implements SolvedCases {

  private final OutcomeRepository outcomes;
  private final HelpRequests requests;
  private final Engagements engagements;
  private final Consultations consultations;
  private final AttachedAnswers answers;

  RecordedCases(
      OutcomeRepository outcomes,
      HelpRequests requests,
      Engagements engagements,
      Consultations consultations,
      AttachedAnswers answers) {
    this.outcomes = outcomes;
    this.requests = requests;
    this.engagements = engagements;
    this.consultations = consultations;
    this.answers = answers;
  }

  @Override
  public SolvedCase of(UUID outcomeId) {
    Outcome outcome = outcomes.get(outcomeId);
    EngagementView engagement = engagements.view(outcome.engagementId);
    return new SolvedCase(
        outcomeId,
        requests.facts(outcome.helpRequestId),
        outcome.solved,
        OutcomeView.money(outcome.benefitCny),
        outcome.benefitDescription,
        outcome.workersTrained,
        engagement.craftsmen().stream()
            .map(one -> new SolvedCase.Craftsman(one.craftsmanId(), one.name(), one.lead()))
            .toList(),
        answers(outcome.helpRequestId),
        messages(outcome.helpRequestId),
        engagement.visits().stream()
            .flatMap(visit -> Optional.ofNullable(visit.report()).stream())
            .map(RecordedCases::report)
            .toList());
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

  private static SolvedCase.Report report(VisitView.Report report) {
    return new SolvedCase.Report(
        report.findings(),
        report.measures(),
        report.advice(),
        report.workersTrained(),
        report.reportedAt());
  }
}
