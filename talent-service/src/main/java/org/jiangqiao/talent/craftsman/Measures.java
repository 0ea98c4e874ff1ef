package org.jiangqiao.talent.craftsman;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence adds to the craftsman's record. */
record Measures(
    boolean solved,
    @Nullable Integer rating,
    @Nullable BigDecimal benefitCny,
    @Nullable Integer workersTrained) {}
