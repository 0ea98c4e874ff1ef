package org.jiangqiao.achievements.corpus;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What in the house a document grew from, if anything. */
public record Origins(@Nullable UUID achievementId, @Nullable UUID helpRequestId) {

  static final Origins NONE = new Origins(null, null);

  public static Origins achievement(UUID id) {
    return new Origins(id, null);
  }

  public static Origins helpRequest(UUID id) {
    return new Origins(null, id);
  }
}
