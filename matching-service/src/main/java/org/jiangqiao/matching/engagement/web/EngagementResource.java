package org.jiangqiao.matching.engagement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.engagement.EngagementStatus;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.engagement.Visits;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Engagements and the planning of their visits. */
@Path("/api/v1/engagements")
@Tag(name = "Dispatch", description = "Who is engaged to help")
public class EngagementResource {

  private final Engagements engagements;
  private final Visits visits;

  EngagementResource(Engagements engagements, Visits visits) {
    this.engagements = engagements;
    this.visits = visits;
  }

  @GET
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "listEngagements",
      summary = "List a craftsman's own engagements, or those in an officer's scope")
  public Page<EngagementView> list(
      @RestQuery @Nullable EngagementStatus status, @BeanParam @Valid PageRequest page) {
    return engagements.list(status, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "getEngagement",
      summary = "Get an engagement",
      description = "With the craftsmen's phone numbers while it is open; each call is audited.")
  public RestResponse<EngagementView> get(@RestPath UUID id) {
    EngagementView view = engagements.get(id);
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @POST
  @Path("/{id}/visits")
  @Idempotent
  @ResponseStatus(201)
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "planVisit",
      summary = "Plan a visit",
      description = "By an officer in scope or the lead craftsman.")
  @Tag(name = "Visits")
  public EngagementView planVisit(@RestPath UUID id, @NotNull @Valid VisitRequest request) {
    return visits.plan(id, request.plan());
  }
}
