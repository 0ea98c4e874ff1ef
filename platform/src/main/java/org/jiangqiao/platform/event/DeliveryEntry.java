package org.jiangqiao.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one subscriber.
 *
 * @param subscriber the name of one of our services, or {@code webhook:} and its id
 * @param attempts made so far
 */
@Schema(name = "Delivery")
public record DeliveryEntry(
    UUID eventId,
    String type,
    String subject,
    Instant occurredAt,
    String subscriber,
    DeliveryStatus status,
    int attempts,
    @Nullable String lastError,
    @Nullable Instant deliveredAt) {}
