package org.jiangqiao.achievements.achievement.web;

import java.util.UUID;
import org.jiangqiao.achievements.achievement.Author;
import org.jspecify.annotations.Nullable;

/** An author as shown. */
record AchievementAuthor(@Nullable UUID craftsmanId, String name) {

  static AchievementAuthor of(Author author) {
    return new AchievementAuthor(author.craftsmanId(), author.name());
  }
}
