package org.jiangqiao.matching.statistics.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.statistics.FigureFilter;
import org.jiangqiao.matching.statistics.Figures;
import org.jspecify.annotations.Nullable;

@Schema(name = "StatisticsSummary")
record StatisticsSummary(
    @Schema(description = "Craftsmen times visits") long trips,
    long enterprisesServed,
    long problemsSolved,
    long workersTrained,
    @Schema(examples = "128000.00") String benefitCny,
    @Schema(description = "Help requests submitted in the period") long helpRequests,
    Period period,
    @Schema(description = "Left out for the whole country") @Nullable CodeName region,
    Instant asOf,
    String source) {

  @Schema(name = "Period")
  record Period(
      @Schema(examples = "2026-01") String from,
      @Schema(description = "Included", examples = "2026-11") String to) {

    static Period of(FigureFilter filter) {
      return new Period(filter.from().toString(), filter.until().toString());
    }
  }

  /** Where figures come from and when. */
  record Origin(@Nullable CodeName region, Instant asOf, String source) {}

  static StatisticsSummary of(
      Figures figures, long helpRequests, FigureFilter filter, Origin origin) {
    return new StatisticsSummary(
        figures.trips(),
        figures.enterprisesServed(),
        figures.problemsSolved(),
        figures.workersTrained(),
        figures.benefitCny().toPlainString(),
        helpRequests,
        Period.of(filter),
        origin.region(),
        origin.asOf(),
        origin.source());
  }
}
