package org.jiangqiao.matching.statistics;

import java.math.BigDecimal;

/**
 * What verified help has come to.
 *
 * @param problemsSolved by an answer, in a consultation or by visits: cases, each once
 * @param trips craftsmen times visits reported
 */
public record Figures(
    long trips,
    long enterprisesServed,
    long problemsSolved,
    long workersTrained,
    BigDecimal benefitCny) {

  static final Figures NONE = new Figures(0, 0, 0, 0, new BigDecimal("0.00"));
}
