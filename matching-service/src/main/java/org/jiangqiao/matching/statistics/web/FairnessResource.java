package org.jiangqiao.matching.statistics.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.statistics.FairnessReport;
import org.jiangqiao.matching.statistics.FigureFilter;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/statistics/fairness")
@RunOnVirtualThread
@Tag(name = "Statistics", description = "What verified help has come to")
public class FairnessResource {

  private final FairnessReport report;
  private final Caller caller;
  private final CodeLists codes;
  private final Clock clock;

  FairnessResource(FairnessReport report, Caller caller, CodeLists codes, Clock clock) {
    this.report = report;
    this.caller = caller;
    this.codes = codes;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "getFairnessReport",
      summary =
          "How matches and invitations spread over people and regions, in the officer's scope",
      description = "Counted by the day in Asia/Shanghai on which somebody was shown or invited.")
  public FairnessResponse fairness(
      @RestQuery @Nullable @Parameter(description = "Region code or prefix of one; own if left out")
          String region,
      @RestQuery @Nullable @Parameter(description = "First month", example = "2026-01") String from,
      @RestQuery @Nullable @Parameter(description = "Last month, included", example = "2026-11")
          String to) {
    FigureFilter asked =
        FigureFilter.of(new FigureFilter.Asked(region, null, null, from, to), clock.instant());
    FigureFilter filter = region == null ? asked.in(caller.scope().prefix()) : asked;
    caller.scope().require(filter.regionPrefix());
    return FairnessResponse.of(
        report.of(filter),
        filter,
        code -> codes.regions().fullName(code),
        new FairnessResponse.Origin(
            clock.instant(), Messages.text(caller.locale(), "statistics.fairness.source")));
  }
}
