package org.jiangqiao.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One deed: who, when, what, and in {@code details} why.
 *
 * @param actor the account's id; {@code system} for scheduled work, {@code visitor} for nobody
 */
@Schema(name = "AuditEntry")
public record AuditEntry(
    UUID id,
    Instant at,
    String actor,
    String action,
    String resourceType,
    String resourceId,
    @Nullable String regionCode,
    @Schema(
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description = "The reason and what else belongs to the deed")
        JsonNode details,
    @Nullable String requestId) {}
