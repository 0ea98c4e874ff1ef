package org.jiangqiao.matching.casefile.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.casefile.CaseFiles;
import org.jiangqiao.matching.casefile.HelpRequestSummary;
import org.jiangqiao.matching.casefile.HelpRequestView;
import org.jiangqiao.matching.helprequest.HelpRequestDrafts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.QueueFilter;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jiangqiao.matching.timeline.TimelineEntry;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Help requests: writing them down, submitting them, following them. */
@Path("/api/v1/help-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HelpRequests", description = "One case from question to outcome")
public class HelpRequestResource {

  private final HelpRequestDrafts drafts;
  private final CaseFiles files;

  HelpRequestResource(HelpRequestDrafts drafts, CaseFiles files) {
    this.drafts = drafts;
    this.files = files;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "createHelpRequest",
      summary = "Write down what help is needed",
      description = "A draft that only the enterprise sees; the enterprise must be approved.")
  @APIResponse(
      responseCode = "201",
      description = "Drafted",
      content = @Content(schema = @Schema(implementation = HelpRequestView.class)))
  public Response create(@NotNull @Valid HelpRequestBody request) {
    HelpRequestView view = files.view(drafts.create(request.draft()));
    return Response.created(URI.create("/api/v1/help-requests/" + view.id()))
        .entity(view)
        .header("ETag", ETags.of(view.version()))
        .build();
  }

  @GET
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN})
  @Operation(
      operationId = "listMyHelpRequests",
      summary = "List the enterprise's own cases, or those a craftsman takes part in")
  public Page<HelpRequestSummary> list(
      @RestQuery @Nullable HelpRequestStatus status, @BeanParam @Valid PageRequest page) {
    return files.own(status, page);
  }

  @GET
  @Path("/queue")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "listHelpRequestQueue",
      summary = "List the cases in the officer's scope by deadline",
      description = "Without a status, all that are open.")
  public Page<HelpRequestSummary> queue(
      @RestQuery @Nullable HelpRequestStatus status,
      @RestQuery @Nullable Urgency urgency,
      @RestQuery @Nullable String region,
      @RestQuery @Nullable Boolean breached,
      @BeanParam @Valid PageRequest page) {
    return files.queue(new QueueFilter(status, urgency, region, breached), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(operationId = "getHelpRequest", summary = "Get a case as its party sees it")
  public RestResponse<HelpRequestView> get(@RestPath UUID id) {
    return ok(id);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(operationId = "updateHelpRequest", summary = "Change a draft")
  public RestResponse<HelpRequestView> update(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid HelpRequestBody request) {
    drafts.change(id, ifMatch, request.draft());
    return ok(id);
  }

  @POST
  @Path("/{id}/submission")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "submitHelpRequest",
      summary = "Submit a draft",
      description = "The answer follows within seconds, or as soon as the corpus can be asked.")
  public RestResponse<HelpRequestView> submit(
      @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    drafts.submit(id, ifMatch);
    return ok(id);
  }

  @GET
  @Path("/{id}/timeline")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "getHelpRequestTimeline",
      summary = "Read what has happened in a case, oldest first")
  public Page<TimelineEntry> timeline(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
    return files.timeline(id, page);
  }

  @GET
  @Path("/{id}/similar")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "listSimilarCases",
      summary = "Find similar cases in the corpus, solved ones first",
      description = "Empty while the corpus cannot be asked.")
  public SimilarCases similar(
      @RestPath UUID id, @RestQuery @DefaultValue("5") @Min(1) @Max(20) int limit) {
    return new SimilarCases(files.similar(id, limit));
  }

  private RestResponse<HelpRequestView> ok(UUID id) {
    HelpRequestView view = files.view(id);
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
