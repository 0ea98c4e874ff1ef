package org.jiangqiao.achievements.achievement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jiangqiao.achievements.achievement.Author;
import org.jspecify.annotations.Nullable;

/** An author as submitted. */
record AuthorRequest(@Nullable UUID craftsmanId, @NotBlank @Size(max = 80) String name) {

  Author toAuthor() {
    return new Author(craftsmanId, name.strip());
  }
}
