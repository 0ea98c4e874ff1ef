package org.jiangqiao.matching.engagement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Visits;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** A visit as the craftsmen carry it out; If-Match takes the visit's version. */
@Path("/api/v1/visits/{id}")
@Tag(name = "Visits", description = "Plan, check-in and report of a visit")
public class VisitResource {

  private final Visits visits;

  VisitResource(Visits visits) {
    this.visits = visits;
  }

  @POST
  @Path("/check-in")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(operationId = "checkInVisit", summary = "Check in at the enterprise")
  public EngagementView checkIn(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CheckInRequest request) {
    return visits.checkIn(id, ifMatch, request.latitude(), request.longitude());
  }

  @POST
  @Path("/report")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "reportVisit",
      summary = "Report what was found and done",
      description = "The last report of an engagement delivers the case to the enterprise.")
  public EngagementView report(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid VisitReportRequest request) {
    return visits.report(id, ifMatch, request.report());
  }

  @POST
  @Path("/cancellation")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(operationId = "cancelVisit", summary = "Cancel a planned visit")
  public EngagementView cancel(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid VisitCancellation request) {
    return visits.cancel(id, ifMatch, request.reason());
  }
}
