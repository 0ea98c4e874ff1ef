package org.jiangqiao.matching.statistics.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.statistics.Breakdown;
import org.jiangqiao.matching.statistics.Dimension;
import org.jiangqiao.matching.statistics.FigureFilter;
import org.jiangqiao.matching.statistics.Statistics;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/statistics")
@RunOnVirtualThread
@Tag(name = "Statistics", description = "What verified help has come to")
public class StatisticsResource {

  private static final int REGION_DIGITS = 6;

  private final Statistics statistics;
  private final Caller caller;
  private final CodeLists codes;
  private final Clock clock;

  StatisticsResource(Statistics statistics, Caller caller, CodeLists codes, Clock clock) {
    this.statistics = statistics;
    this.caller = caller;
    this.codes = codes;
    this.clock = clock;
  }

  @GET
  @Path("/summary")
  @PermitAll
  @Operation(
      operationId = "getStatisticsSummary",
      summary = "Figures of verified outcomes",
      description =
          "Public. Counted by the month of verification in Asia/Shanghai. Without a region an"
              + " officer gets the figures of their union, everybody else those of the country.")
  public StatisticsSummary summary(@BeanParam FigureQuery query) {
    FigureFilter filter = filter(query);
    return StatisticsSummary.of(
        statistics.summary(filter),
        statistics.helpRequests(filter),
        filter,
        new StatisticsSummary.Origin(region(filter), clock.instant(), source()));
  }

  @GET
  @Path("/by")
  @PermitAll
  @Operation(
      operationId = "getStatisticsBreakdown",
      summary = "The same figures by region, industry, kind or month",
      description =
          "Public. REGION breaks down into the regions right below the given one: provinces for the"
              + " whole country.")
  public StatisticsBreakdown by(
      @RestQuery @NotNull Dimension dimension, @BeanParam FigureQuery query) {
    FigureFilter filter = filter(query);
    List<StatisticsBreakdown.Item> items =
        statistics.by(dimension, filter).stream()
            .map(item -> StatisticsBreakdown.Item.of(item, name(dimension, item)))
            .toList();
    return new StatisticsBreakdown(
        dimension, items, StatisticsSummary.Period.of(filter), clock.instant(), source());
  }

  @GET
  @Path("/funnel")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "getStatisticsFunnel",
      summary = "How many cases in the officer's scope have come how far")
  public Funnel funnel(@RestQuery @Nullable String region) {
    FigureFilter filter = filter(new FigureFilter.Asked(region, null, null, null, null));
    caller.scope().require(filter.regionPrefix());
    return Funnel.of(statistics.funnel(filter.regionPrefix()), clock.instant(), source());
  }

  private FigureFilter filter(FigureQuery query) {
    return filter(query.asked());
  }

  private FigureFilter filter(FigureFilter.Asked asked) {
    boolean ownUnion =
        asked.region() == null && caller.authenticated() && caller.has(Roles.UNION_OFFICER);
    FigureFilter filter = FigureFilter.of(asked, clock.instant());
    return ownUnion ? filter.in(caller.scope().prefix()) : filter;
  }

  private @Nullable CodeName region(FigureFilter filter) {
    String prefix = filter.regionPrefix();
    return prefix.isEmpty()
        ? null
        : CodeName.full(codes.regions(), prefix + "0".repeat(REGION_DIGITS - prefix.length()));
  }

  private String name(Dimension dimension, Breakdown item) {
    return switch (dimension) {
      case REGION -> codes.regions().name(item.key());
      case INDUSTRY -> codes.industries().name(item.key());
      case KIND -> Messages.text(caller.locale(), "statistics.kind." + item.key());
      case MONTH -> item.key();
    };
  }

  private String source() {
    return Messages.text(caller.locale(), "statistics.source");
  }
}
