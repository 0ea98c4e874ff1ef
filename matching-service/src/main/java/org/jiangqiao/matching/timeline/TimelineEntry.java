package org.jiangqiao.matching.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a case's timeline as a caller reads it. */
public record TimelineEntry(
    UUID id,
    Instant at,
    By actor,
    TimelineType type,
    @Nullable String from,
    @Nullable String to,
    String message,
    Map<String, String> data) {

  /** Who did it. */
  @Schema(name = "TimelineActor")
  public record By(ActorRole role, String name) {}
}
