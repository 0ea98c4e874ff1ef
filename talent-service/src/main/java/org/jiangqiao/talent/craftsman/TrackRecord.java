package org.jiangqiao.talent.craftsman;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a craftsman's evidence adds up to; always computed from it, so that it cannot drift. */
public record TrackRecord(
    int visits,
    int problemsSolved,
    int workersTrained,
    BigDecimal benefitCny,
    @Nullable Double averageRating) {

  public static final TrackRecord NONE = new TrackRecord(0, 0, 0, BigDecimal.ZERO, null);
}
