package org.jiangqiao.achievements.achievement.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has it now, and since when. */
record AchievementStep(
    Name name,
    @Schema(description = "In the caller's language: a person, or the union of the region")
        String holder,
    Instant since) {

  /** With whom a result is. */
  @Schema(name = "AchievementStepName")
  enum Name {
    WITH_SUBMITTER,
    WITH_UNION,
    WITH_REVIEWER,
    DONE
  }
}
