package org.jiangqiao.matching.candidate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invitation of a candidate in a case, in short.
 *
 * @param status PROPOSED, INVITED, ACCEPTED, DECLINED, EXPIRED or WITHDRAWN
 * @param purpose CONSULTATION or VISIT
 */
public record InvitationRef(
    UUID id,
    String status,
    String purpose,
    Instant invitedAt,
    Instant expiresAt,
    @Nullable Instant respondedAt,
    long version) {}
