package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.consultation.Message;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.engagement.VisitView;

/** Finds out to whom an outcome is owed: an outcome is evidence of what they can do. */
@ApplicationScoped
class Contributions {

  private final Engagements engagements;
  private final Consultations consultations;

  Contributions(Engagements engagements, Consultations consultations) {
    this.engagements = engagements;
    this.consultations = consultations;
  }

  Contribution to(Outcome outcome) {
    return switch (outcome.step) {
      case ANSWER -> Contribution.NONE;
      case CONSULTATION -> new Contribution(advisors(outcome), List.of());
      case VISIT -> visited(outcome);
    };
  }

  private Contribution visited(Outcome outcome) {
    UUID engagementId = outcome.engagementId;
    if (engagementId == null) {
      throw new IllegalStateException("Outcome " + outcome.id + " of a visit has no engagement");
    }
    EngagementView engagement = engagements.view(engagementId);
    return new Contribution(
        engagement.craftsmen().stream()
            .map(one -> new SolvedCase.Craftsman(one.craftsmanId(), one.name(), one.lead()))
            .toList(),
        engagement.visits().stream()
            .flatMap(visit -> Optional.ofNullable(visit.report()).stream())
            .map(Contributions::report)
            .toList());
  }

  /** Who wrote, or whom of them the enterprise has named. */
  private List<SolvedCase.Craftsman> advisors(Outcome outcome) {
    Map<UUID, String> names = new LinkedHashMap<>();
    for (Message message : consultations.transcript(outcome.helpRequestId)) {
      UUID craftsman = message.author().craftsmanId();
      if (craftsman != null && (outcome.advisorId == null || outcome.advisorId.equals(craftsman))) {
        names.put(craftsman, message.author().name());
      }
    }
    return names.entrySet().stream()
        .map(one -> new SolvedCase.Craftsman(one.getKey(), one.getValue(), false))
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
