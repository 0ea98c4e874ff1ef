package org.jiangqiao.platform.event;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address outside that gets events.
 *
 * @param generation of its secret; grows when the secret is changed
 * @param disabledReason null while it is active
 * @param deliveredAt when it last took an event
 */
record Webhook(
    UUID id,
    URI url,
    List<String> types,
    String description,
    int generation,
    @Nullable String disabledReason,
    @Nullable Instant deliveredAt,
    Instant createdAt) {

  boolean active() {
    return disabledReason == null;
  }

  boolean wants(String type) {
    return types.contains(type) || types.contains("*");
  }
}
