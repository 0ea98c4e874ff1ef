package org.jiangqiao.matching.statistics.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.statistics.Breakdown;
import org.jiangqiao.matching.statistics.Dimension;

@Schema(name = "StatisticsBreakdown")
record StatisticsBreakdown(
    Dimension dimension,
    List<Item> items,
    StatisticsSummary.Period period,
    Instant asOf,
    String source) {

  @Schema(name = "StatisticsItem")
  record Item(
      @Schema(description = "Region or industry code, kind, or month") String key,
      String name,
      long trips,
      long enterprisesServed,
      long problemsSolved,
      long workersTrained,
      @Schema(examples = "128000.00") String benefitCny) {

    static Item of(Breakdown breakdown, String name) {
      return new Item(
          breakdown.key(),
          name,
          breakdown.figures().trips(),
          breakdown.figures().enterprisesServed(),
          breakdown.figures().problemsSolved(),
          breakdown.figures().workersTrained(),
          breakdown.figures().benefitCny().toPlainString());
    }
  }
}
