package org.jiangqiao.talent.studio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.StudioAction;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jiangqiao.talent.studio.StudioStep;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioHistoryEntry", description = "One step: who, when, why")
record StudioStepView(
    UUID id,
    Instant at,
    @Schema(examples = "演示干部·深圳市总工会") String actor,
    StudioAction action,
    @Nullable String reason,
    @Schema(description = "A person's name, or a result's title") @Nullable String subject,
    @Nullable StudioLevel level,
    @Nullable LocalDate validUntil,
    @Schema(description = "Of an assessment", examples = "86") @Nullable Integer points) {

  static StudioStepView of(StudioStep step) {
    return new StudioStepView(
        step.id(),
        step.at(),
        step.actorName(),
        step.action(),
        step.reason(),
        step.facts().subject(),
        step.facts().level(),
        step.facts().validUntil(),
        step.facts().points());
  }
}
