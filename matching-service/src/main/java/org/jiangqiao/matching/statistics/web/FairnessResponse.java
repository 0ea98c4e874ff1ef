package org.jiangqiao.matching.statistics.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.statistics.Fairness;
import org.jiangqiao.matching.statistics.FigureFilter;
import org.jspecify.annotations.Nullable;

@Schema(name = "FairnessReport")
record FairnessResponse(
    StatisticsSummary.Period period,
    @Schema(description = "Places among the first ten of cases") FairnessSpread exposure,
    @Schema(description = "Invitations, over everybody shown or asked") FairnessSpread invitations,
    Newcomers newcomers,
    Reached reached,
    List<RegionShare> regions,
    Replies replies,
    Instant asOf,
    String source) {

  @Schema(name = "FairnessSpread")
  record FairnessSpread(
      long people,
      long total,
      @Schema(description = "0 everybody as much, towards 1 one has all; absent without any")
          @Nullable Double gini) {}

  @Schema(name = "FairnessNewcomers", description = "Who had not been asked for half a year")
  record Newcomers(long places, long allPlaces, long invited) {}

  @Schema(name = "FairnessReached", description = "Of the region's own craftsmen")
  record Reached(
      @Schema(description = "How many can be invited; absent while the talent service is away")
          @Nullable Long pool,
      @Schema(description = "How many were among the first ten of some case") long shown) {}

  @Schema(name = "FairnessRegion")
  record RegionShare(CodeName region, long shown, long invitations) {}

  @Schema(name = "InvitationReplies")
  record Replies(
      long accepted,
      long declined,
      @Schema(description = "Expired without an answer") long silent,
      @Schema(description = "Of those declined, by reason") Map<String, Long> reasons) {}

  static FairnessResponse of(
      Fairness fairness, FigureFilter filter, UnaryOperator<String> name, Origin origin) {
    return new FairnessResponse(
        StatisticsSummary.Period.of(filter),
        spread(fairness.exposure()),
        spread(fairness.invitations()),
        new Newcomers(
            fairness.newcomers().places(),
            fairness.newcomers().allPlaces(),
            fairness.newcomers().invited()),
        new Reached(fairness.pool(), fairness.shownOfPool()),
        fairness.regions().stream()
            .map(
                one ->
                    new RegionShare(
                        new CodeName(one.region(), name.apply(one.region())),
                        one.shown(),
                        one.invitations()))
            .toList(),
        new Replies(
            fairness.replies().accepted(),
            fairness.replies().declined(),
            fairness.replies().silent(),
            new TreeMap<>(fairness.replies().reasons())),
        origin.asOf(),
        origin.source());
  }

  /** When it was counted, and by whom. */
  record Origin(Instant asOf, String source) {}

  private static FairnessSpread spread(Fairness.Spread spread) {
    return new FairnessSpread(spread.people(), spread.total(), spread.gini());
  }
}
