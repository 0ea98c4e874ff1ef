package org.jiangqiao.achievements.achievement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services learn when a result is published: evidence of its authors' ability. */
record AchievementPublished(
    UUID achievementId,
    List<UUID> craftsmanIds,
    String title,
    String summary,
    AchievementKind kind,
    @Nullable String trade,
    Instant publishedAt) {

  static final String TYPE = "org.jiangqiao.achievement.published";

  private static final int LONGEST_SUMMARY = 300;

  static AchievementPublished of(Achievement achievement) {
    AchievementContent content = achievement.content();
    return new AchievementPublished(
        achievement.id(),
        content.authors().stream().map(Author::craftsmanId).filter(Objects::nonNull).toList(),
        content.title(),
        summary(content),
        content.kind(),
        content.trade(),
        achievement.statusSince());
  }

  private static String summary(AchievementContent content) {
    String text = content.solution() != null ? content.solution() : content.title();
    return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY - 1) + "…";
  }
}
