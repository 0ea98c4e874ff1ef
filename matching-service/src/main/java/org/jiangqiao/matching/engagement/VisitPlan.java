package org.jiangqiao.matching.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and where craftsmen are to come. */
public record VisitPlan(
    Instant plannedStart, Instant plannedEnd, String place, @Nullable String note) {}
