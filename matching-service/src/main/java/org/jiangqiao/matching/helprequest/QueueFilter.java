package org.jiangqiao.matching.helprequest;

import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Which cases an officer wants to see.
 *
 * @param status left out, all that are open
 */
public record QueueFilter(
    @Nullable HelpRequestStatus status,
    @Nullable Urgency urgency,
    @Nullable String region,
    @Nullable Boolean breached) {}
