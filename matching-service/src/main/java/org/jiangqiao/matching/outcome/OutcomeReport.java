package org.jiangqiao.matching.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the enterprise says came of the visits. */
public record OutcomeReport(
    boolean solved,
    @Nullable BigDecimal benefitCny,
    @Nullable String benefitDescription,
    int rating,
    @Nullable String comment) {}
