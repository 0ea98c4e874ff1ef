package org.jiangqiao.achievements.achievement.web;

import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.achievements.achievement.Achievement;
import org.jiangqiao.achievements.achievement.AchievementKind;
import org.jiangqiao.achievements.achievement.AchievementStatus;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jspecify.annotations.Nullable;

/** A result in a list. */
record AchievementSummary(
    UUID id,
    String title,
    AchievementKind kind,
    AchievementStatus status,
    String trade,
    @Nullable CodeName region,
    @Nullable Integer year,
    AchievementStep step,
    Instant updatedAt) {

  static AchievementSummary of(Achievement achievement, AchievementStep step, Codes codes) {
    var content = achievement.content();
    return new AchievementSummary(
        achievement.id(),
        content.title(),
        content.kind(),
        achievement.status(),
        content.trade(),
        codes.region(content.regionCode()),
        content.year(),
        step,
        achievement.updatedAt());
  }
}
