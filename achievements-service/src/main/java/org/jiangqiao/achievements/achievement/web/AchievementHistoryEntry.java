package org.jiangqiao.achievements.achievement.web;

import java.time.Instant;
import org.jiangqiao.achievements.achievement.AchievementAction;
import org.jiangqiao.achievements.achievement.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** One deed as shown. */
record AchievementHistoryEntry(
    Instant at, String actor, AchievementAction action, @Nullable String reason) {

  static AchievementHistoryEntry of(HistoryEntry entry) {
    return new AchievementHistoryEntry(entry.at(), entry.actor(), entry.action(), entry.reason());
  }
}
