package org.jiangqiao.matching.team.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.team.ServiceTeams;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** The team of a case; a case asks one at a time. */
@Path("/api/v1/help-requests/{id}/service-team")
@RunOnVirtualThread
@Tag(name = "Dispatch")
public class ServiceTeamResource {

  private final ServiceTeams teams;
  private final TeamViews views;

  ServiceTeamResource(ServiceTeams teams, TeamViews views) {
    this.teams = teams;
    this.views = views;
  }

  @GET
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "getServiceTeam",
      summary = "The newest team of a case, and what its members have answered",
      description = "404 while no team has been asked.")
  public RestResponse<ServiceTeamResponse> get(@RestPath UUID id) {
    return ok(teams.newest(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @APIResponseSchema(value = ServiceTeamResponse.class, responseCode = "201")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "inviteTeam",
      summary = "Invite a lead and members together",
      description =
          "All of them, or nobody: 409 when one cannot be asked, and for the second of two"
              + " officers at once. Whoever was asked by the order of the candidates and is no"
              + " member is asked no longer. When a member declines or stays silent, the next best"
              + " for the same part is asked at once. 503 when the talent service is away.")
  public ServiceTeamResponse invite(@RestPath UUID id, @NotNull @Valid ServiceTeamRequest request) {
    return views.of(teams.send(id, request.needed(), request.team().composition()));
  }

  @PUT
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "changeServiceTeam",
      summary = "Change the members or the lead of a team that is being asked",
      description = "Who is new is asked, who is a member no more is asked no longer.")
  public RestResponse<ServiceTeamResponse> change(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ServiceTeamRequest request) {
    return ok(teams.change(id, ifMatch, request.needed(), request.team().composition()));
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "withdrawServiceTeam",
      summary = "Take back the invitations of a team, accepted ones among them",
      description = "Where nobody takes part in the case any more, candidates are asked in turn.")
  public RestResponse<ServiceTeamResponse> withdraw(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TeamWithdrawal request) {
    return ok(teams.withdraw(id, ifMatch, request.reason()));
  }

  private RestResponse<ServiceTeamResponse> ok(ServiceTeams.Standing standing) {
    return RestResponse.ResponseBuilder.ok(views.of(standing))
        .header("ETag", ETags.of(standing.team().version()))
        .build();
  }
}
