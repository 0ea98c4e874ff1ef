package org.jiangqiao.matching.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored notice as one reader has it.
 *
 * @param readAt when this reader read it
 */
public record Notification(
    UUID id,
    NoticeType type,
    List<String> args,
    String link,
    Instant createdAt,
    @Nullable Instant readAt) {

  public Notification {
    args = List.copyOf(args);
  }
}
