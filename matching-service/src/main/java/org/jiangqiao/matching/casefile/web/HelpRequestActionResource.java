package org.jiangqiao.matching.casefile.web;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.casefile.CaseFiles;
import org.jiangqiao.matching.casefile.HelpRequestView;
import org.jiangqiao.matching.helprequest.HelpRequestLife;
import org.jiangqiao.matching.outcome.Outcomes;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** The steps of a case that its parties decide on; each answers with the case as it is then. */
@Path("/api/v1/help-requests/{id}")
@Tag(name = "HelpRequests")
public class HelpRequestActionResource {

  private final HelpRequestLife life;
  private final Outcomes outcomes;
  private final CaseFiles files;

  HelpRequestActionResource(HelpRequestLife life, Outcomes outcomes, CaseFiles files) {
    this.life = life;
    this.outcomes = outcomes;
    this.files = files;
  }

  @POST
  @Path("/verdict")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "judgeAnswer",
      summary = "Say whether the answer has solved the problem",
      description = "Solved, the case is resolved; not solved, craftsmen are asked.")
  public RestResponse<HelpRequestView> verdict(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid VerdictRequest request) {
    if (request.solved()) {
      life.answerSolved(id, ifMatch, request.comment());
    } else {
      life.answerNotSolved(id, ifMatch, request.comment());
    }
    return ok(id);
  }

  @POST
  @Path("/visit-request")
  @RolesAllowed({Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "requestVisit",
      summary = "Ask that somebody comes",
      description =
          "From CONSULTING; in an emergency, or by an officer, from SUBMITTED or ANSWERED as"
              + " well.")
  public RestResponse<HelpRequestView> requestVisit(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid VisitWish request) {
    life.requestVisit(id, ifMatch, request.reason());
    return ok(id);
  }

  @POST
  @Path("/consultation-solved")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "solveByConsultation",
      summary = "Say that the craftsmen's advice has solved the problem")
  public RestResponse<HelpRequestView> consultationSolved(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ConsultationVerdict request) {
    life.consultationSolved(id, ifMatch, request.comment(), request.craftsmanId());
    return ok(id);
  }

  @POST
  @Path("/outcome")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "confirmOutcome",
      summary = "Confirm what came of the visits",
      description =
          "Solved, the case is resolved and waits for the union's verification; not solved, it"
              + " goes back to dispatch. An outcome that the union gave back is corrected so.")
  @Tag(name = "Outcomes")
  public RestResponse<HelpRequestView> outcome(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid OutcomeRequest request) {
    outcomes.confirm(id, ifMatch, request.report());
    return ok(id);
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(operationId = "withdrawHelpRequest", summary = "Withdraw a case with a reason")
  public RestResponse<HelpRequestView> withdraw(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CaseReason request) {
    life.withdraw(id, ifMatch, request.reason());
    return ok(id);
  }

  @POST
  @Path("/closure")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "closeHelpRequest",
      summary = "Close a case that could not be solved, with a reason")
  public RestResponse<HelpRequestView> close(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CaseReason request) {
    life.close(id, ifMatch, request.reason());
    return ok(id);
  }

  @POST
  @Path("/reopening")
  @RolesAllowed({Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "reopenHelpRequest",
      summary = "Take up a case again within 30 days after its end")
  public RestResponse<HelpRequestView> reopen(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CaseReason request) {
    life.reopen(id, ifMatch, request.reason());
    return ok(id);
  }

  private RestResponse<HelpRequestView> ok(UUID id) {
    HelpRequestView view = files.view(id);
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
