package org.jiangqiao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published fact as it is kept until everybody has it. */
record OutboxEvent(
    UUID id,
    String type,
    String subject,
    JsonNode data,
    Instant occurredAt,
    @Nullable String requestId) {}
