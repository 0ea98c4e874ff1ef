package org.jiangqiao.matching.candidate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.candidate.MatchPolicies;
import org.jiangqiao.matching.candidate.MatchPolicy;
import org.jiangqiao.matching.candidate.PolicyReplay;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/match-policies")
@RunOnVirtualThread
@Tag(name = "MatchPolicies", description = "How much each criterion counts in the matching")
public class MatchPolicyResource {

  private final MatchPolicies policies;
  private final PolicyReplay replay;
  private final Caller caller;

  MatchPolicyResource(MatchPolicies policies, PolicyReplay replay, Caller caller) {
    this.policies = policies;
    this.replay = replay;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "listMatchPolicies",
      summary = "The versions of the weights, newest first; the first is in force")
  public Page<MatchPolicyResponse> list(@Valid @BeanParam PageRequest page) {
    return policies.newestFirst(page).map(this::shown);
  }

  @GET
  @Path("/{version}")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(operationId = "getMatchPolicy", summary = "One version of the weights")
  public RestResponse<MatchPolicyResponse> get(@RestPath int version) {
    MatchPolicy policy = policies.version(version);
    return RestResponse.ResponseBuilder.ok(shown(policy))
        .header(HttpHeaders.ETAG, ETags.of(policy.version()))
        .build();
  }

  @POST
  @Idempotent
  @APIResponse(
      responseCode = "201",
      description = "In force",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MatchPolicyResponse.class)))
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "changeMatchPolicy",
      summary = "Put new weights in force (officers of the nation)",
      description =
          "If-Match names the version in force that the new one follows. Runs that are stored keep"
              + " the version that they were made with.")
  public RestResponse<MatchPolicyResponse> change(
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid MatchPolicyRequest request) {
    MatchPolicy policy = policies.change(caller, ifMatch, request.toWeights(), request.note());
    return RestResponse.ResponseBuilder.<MatchPolicyResponse>create(RestResponse.Status.CREATED)
        .entity(shown(policy))
        .location(URI.create("/api/v1/match-policies/" + policy.version()))
        .header(HttpHeaders.ETAG, ETags.of(policy.version()))
        .build();
  }

  @POST
  @Path("/replay")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "replayMatchPolicy",
      summary = "What past matches in your scope would have been under other weights",
      description = "Changes nothing. With the weights of its own version a match is unchanged.")
  public PolicyReplayResponse replay(@NotNull @Valid PolicyReplayRequest request) {
    return PolicyReplayResponse.of(replay.replay(caller, request.toWeights(), request.cases()));
  }

  private MatchPolicyResponse shown(MatchPolicy policy) {
    return MatchPolicyResponse.of(policy, caller.locale());
  }
}
