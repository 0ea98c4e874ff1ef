package org.jiangqiao.talent.studio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.Decision;
import org.jiangqiao.talent.studio.StudioDeciding;
import org.jiangqiao.talent.studio.StudioScoring;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "StudioAssessmentRequest",
    description = "A year of a studio as an officer judges it")
record AssessmentRequest(
    @Schema(description = "Each criterion once") @NotNull @Size(max = 20) List<@Valid @NotNull Entry> scores,
    @NotNull Decision decision,
    @Schema(description = "Needed for a warning; the leader reads it", examples = "成果转化材料齐全")
        @Size(max = 500) @Nullable String reason,
    @Schema(
            description = "Needed for a renewal: years from today on; an end later than that stays",
            examples = "3")
        @Min(1) @Max(5) @Nullable Integer termYears) {

  @Schema(name = "StudioScoreEntry")
  record Entry(
      @Schema(examples = "INNOVATION") @NotBlank @Size(max = 40) String criterion,
      @Schema(examples = "36") @NotNull @Min(0) @Max(1000) Integer points) {}

  StudioDeciding.Verdict toVerdict() {
    return new StudioDeciding.Verdict(
        scores.stream()
            .map(entry -> new StudioScoring.Given(entry.criterion(), entry.points()))
            .toList(),
        decision,
        reason,
        termYears);
  }
}
