package org.jiangqiao.matching.helprequest;

import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise asks for.
 *
 * @param title left out, the beginning of the description serves
 * @param industryCode left out, the enterprise's
 * @param regionCode left out, the enterprise's
 */
public record HelpRequestDraft(
    @Nullable String title,
    String description,
    HelpKind kind,
    Urgency urgency,
    @Nullable String equipment,
    @Nullable String trade,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    List<UUID> attachmentIds) {}
