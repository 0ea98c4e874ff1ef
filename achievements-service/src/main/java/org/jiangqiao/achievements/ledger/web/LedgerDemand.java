package org.jiangqiao.achievements.ledger.web;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.Demand;
import org.jspecify.annotations.Nullable;

/** The demand map: how much is asked for, and where. */
@Schema(name = "LedgerDemand")
record LedgerDemand(
    @Schema(description = "Different questions") long questions,
    @Schema(description = "How often they were asked") long timesAsked,
    @Schema(description = "By the divisions right below the region, most asked first")
        List<OfRegion> regions,
    @Schema(description = "By trade, most asked first; at most thirty") List<OfTrade> trades) {

  /** One division; without a region where none was given with the question. */
  @Schema(name = "RegionDemand")
  record OfRegion(@Nullable CodeName region, long questions, long timesAsked) {}

  /** One trade; without a trade where none was given with the question. */
  @Schema(name = "TradeDemand")
  record OfTrade(
      @Schema(examples = "数控加工") @Nullable String trade, long questions, long timesAsked) {}

  static LedgerDemand of(Demand demand, Codes codes) {
    return new LedgerDemand(
        demand.total().questions(),
        demand.total().timesAsked(),
        demand.regions().stream()
            .map(part -> new OfRegion(region(part, codes), part.questions(), part.timesAsked()))
            .toList(),
        demand.trades().stream()
            .map(part -> new OfTrade(part.key(), part.questions(), part.timesAsked()))
            .toList());
  }

  private static @Nullable CodeName region(Demand.Part part, Codes codes) {
    return part.key() == null ? null : codes.region(Objects.requireNonNull(part.key()));
  }
}
