package org.jiangqiao.talent.studio.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.studio.StudioDeciding;
import org.jiangqiao.talent.studio.StudioPeople;
import org.jiangqiao.talent.studio.StudioScoring;
import org.jspecify.annotations.Nullable;

/** What unions decide about studios. */
@Path("/api/v1/studios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studios")
@RolesAllowed(Roles.UNION_OFFICER)
@RunOnVirtualThread
class StudioDecisionsResource {

  private final StudioDeciding deciding;
  private final StudioPeople people;
  private final StudioScoring scoring;
  private final StudioAnswers answers;
  private final Caller caller;

  StudioDecisionsResource(
      StudioDeciding deciding,
      StudioPeople people,
      StudioScoring scoring,
      StudioAnswers answers,
      Caller caller) {
    this.deciding = deciding;
    this.people = people;
    this.scoring = scoring;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @Path("/criteria")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "listStudioCriteria",
      summary = "What points are given for in a yearly assessment")
  @APIResponse(responseCode = "200", description = "In the order of the form")
  public List<CriterionView> criteria() {
    return scoring.criteria().stream()
        .map(criterion -> CriterionView.of(criterion, caller.locale()))
        .toList();
  }

  @POST
  @Path("/{id}/accreditation")
  @Operation(
      operationId = "accreditStudio",
      summary = "Accredit a studio at a level of one's own union or below (officer in scope)",
      description = "An accredited one in good standing can be raised to a higher level so.")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> accredit(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AccreditationRequest request) {
    return answers.ok(deciding.accredit(id, ifMatch, request.toAccreditation()));
  }

  @POST
  @Path("/{id}/refusal")
  @Operation(
      operationId = "refuseStudio",
      summary = "Refuse an application with a reason; it can be made again (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> refuse(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StudioReason reason) {
    return answers.ok(deciding.refuse(id, ifMatch, reason.reason()));
  }

  @POST
  @Path("/{id}/assessments")
  @Idempotent
  @Operation(
      operationId = "assessStudio",
      summary = "Score this year of a studio and renew or warn it (officer in scope)",
      description =
          "Once a year; a warned studio may be assessed again at any time. Only a union that"
              + " accredits at the studio's level judges it.")
  @APIResponseSchema(
      value = StudioDetail.class,
      responseCode = "201",
      responseDescription = "The new version")
  public RestResponse<StudioDetail> assess(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AssessmentRequest request) {
    return answers.created(deciding.assess(id, ifMatch, request.toVerdict()));
  }

  @POST
  @Path("/{id}/revocation")
  @Operation(
      operationId = "revokeStudio",
      summary = "End the accreditation of a studio that was warned twice in a row (officer)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> revoke(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StudioReason reason) {
    return answers.ok(deciding.revoke(id, ifMatch, reason.reason()));
  }

  @POST
  @Path("/{id}/succession")
  @Operation(
      operationId = "replaceStudioLeader",
      summary = "Put a member in the place of a leader who cannot go on (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> succeed(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SuccessionRequest request) {
    return answers.ok(people.succeed(id, ifMatch, request.toSuccession()));
  }
}
