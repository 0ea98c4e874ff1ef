package org.jiangqiao.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as operators see it.
 *
 * @param disabledReason why it was paused, or switched off after repeated failure
 */
@Schema(name = "Webhook")
public record WebhookView(
    UUID id,
    String url,
    List<String> types,
    String description,
    boolean active,
    @Nullable String disabledReason,
    @Nullable Instant deliveredAt,
    Instant createdAt) {

  static WebhookView of(Webhook webhook) {
    return new WebhookView(
        webhook.id(),
        webhook.url().toString(),
        webhook.types(),
        webhook.description(),
        webhook.active(),
        webhook.disabledReason(),
        webhook.deliveredAt(),
        webhook.createdAt());
  }
}
