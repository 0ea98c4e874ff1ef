package org.jiangqiao.talent.studio.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.Assessment;
import org.jiangqiao.talent.studio.Decision;
import org.jiangqiao.talent.studio.Score;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioAssessment", description = "What an officer found in one year")
record AssessmentView(
    UUID id,
    @Schema(examples = "2026") int year,
    List<ScoreView> scores,
    @Schema(examples = "86") int total,
    @Schema(examples = "100") int maximum,
    Decision decision,
    @Nullable String reason,
    Instant assessedAt,
    @Schema(examples = "演示干部·深圳市总工会") String assessor) {

  @Schema(name = "StudioScore")
  record ScoreView(
      @Schema(examples = "INNOVATION") String criterion,
      @Schema(description = "As the criterion was called then", examples = "攻关创新") String name,
      @Schema(examples = "36") int points,
      @Schema(examples = "40") int maximum) {

    static ScoreView of(Score score) {
      return new ScoreView(score.criterion(), score.name(), score.points(), score.maximum());
    }
  }

  static AssessmentView of(Assessment assessment) {
    return new AssessmentView(
        assessment.id(),
        assessment.year(),
        assessment.scores().stream().map(ScoreView::of).toList(),
        assessment.total(),
        assessment.maximum(),
        assessment.decision(),
        assessment.reason(),
        assessment.assessedAt(),
        assessment.assessorName());
  }
}
