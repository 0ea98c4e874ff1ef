package org.jiangqiao.matching.helprequest;

import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/** A case as other features read it. */
public record HelpRequestFacts(
    UUID id,
    String caseNumber,
    String title,
    String description,
    HelpKind kind,
    Urgency urgency,
    HelpRequestStatus status,
    @Nullable String equipment,
    @Nullable String trade,
    @Nullable String occupationCode,
    String industryCode,
    String regionCode,
    UUID enterpriseId,
    String enterpriseName,
    @Nullable Instant submittedAt,
    long version) {}
