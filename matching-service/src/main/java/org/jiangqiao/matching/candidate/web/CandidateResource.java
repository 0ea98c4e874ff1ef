package org.jiangqiao.matching.candidate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.candidate.MatchBoard;
import org.jiangqiao.platform.identity.Roles;

@Path("/api/v1/help-requests/{id}")
@RunOnVirtualThread
@Tag(name = "Dispatch", description = "Who could help, and why")
public class CandidateResource {

  private static final int AT_MOST = 50;

  private final MatchBoard board;
  private final MatchViews views;

  CandidateResource(MatchBoard board, MatchViews views) {
    this.board = board;
    this.views = views;
  }

  @GET
  @Path("/candidates")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.ENTERPRISE})
  @Operation(
      operationId = "listCandidates",
      summary = "The candidates of the newest match run; the first look makes one",
      description = "503 when the talent service is away and there is no run yet.")
  public MatchRunResponse candidates(
      @RestPath UUID id, @RestQuery @DefaultValue("20") @Min(1) @Max(AT_MOST) int limit) {
    return views.of(board.newest(id), limit);
  }

  @POST
  @Path("/match-runs")
  @ResponseStatus(201)
  @APIResponse(
      responseCode = "201",
      description = "Matched",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MatchRunResponse.class)))
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "runMatch",
      summary = "Match again with today's craftsmen, workloads and weights",
      description = "503 when the talent service is away.")
  public MatchRunResponse run(@RestPath UUID id) {
    return views.of(board.recompute(id), AT_MOST);
  }
}
