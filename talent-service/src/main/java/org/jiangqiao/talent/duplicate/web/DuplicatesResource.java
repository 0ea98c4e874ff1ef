package org.jiangqiao.talent.duplicate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.duplicate.DuplicatePair;
import org.jiangqiao.talent.duplicate.Duplicates;
import org.jiangqiao.talent.duplicate.PairStatus;
import org.jspecify.annotations.Nullable;

/** Entries that may be of one person, and what officers decide about them. */
@Path("/api/v1/pool/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pool")
@RolesAllowed(Roles.UNION_OFFICER)
@RunOnVirtualThread
class DuplicatesResource {

  private final Duplicates duplicates;
  private final DuplicatePairViews views;

  DuplicatesResource(Duplicates duplicates, DuplicatePairViews views) {
    this.duplicates = duplicates;
    this.views = views;
  }

  @GET
  @Operation(
      operationId = "listDuplicates",
      summary = "List pairs of entries that may be of one person, the surest first",
      description = "Those of which both entries are in the officer's scope.")
  @APIResponse(responseCode = "200", description = "One page")
  public Page<DuplicatePairView> list(
      @RestQuery @DefaultValue("OPEN") PairStatus status,
      @Parameter(description = "Region code that both are in")
          @RestQuery
          @Pattern(regexp = "\\d{6}") @Nullable String region,
      @Valid @BeanParam PageRequest page) {
    Page<DuplicatePair> found = duplicates.list(status, region, page);
    return new Page<>(views.of(found.items()), found.nextCursor());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDuplicate", summary = "Read one pair with the signs for and against")
  @APIResponse(responseCode = "200", description = "The pair")
  public RestResponse<DuplicatePairView> get(@RestPath UUID id) {
    return answer(duplicates.read(id));
  }

  @POST
  @Path("/{id}/merge-preview")
  @Operation(
      operationId = "previewDuplicateMerge",
      summary = "Say what a merge would do; nothing of it stays")
  @APIResponse(responseCode = "200", description = "What would become of the entries")
  public MergeOutcome preview(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MergeRequest request) {
    return MergeOutcome.of(duplicates.foresee(decision(id, ifMatch, request)));
  }

  @POST
  @Path("/{id}/merge")
  @Operation(
      operationId = "mergeDuplicate",
      summary = "Make one entry of both, for good",
      description =
          "Evidence, honours, history and the place in lists come over; whoever knows the other"
              + " entry finds the survivor; other services are told. The other entry stays readable"
              + " to officers as it was.")
  @APIResponse(responseCode = "200", description = "What became of the entries")
  public MergeOutcome merge(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MergeRequest request) {
    return MergeOutcome.of(duplicates.merge(decision(id, ifMatch, request)));
  }

  @POST
  @Path("/{id}/told-apart")
  @Operation(
      operationId = "tellDuplicateApart",
      summary = "Say that they are two people; later searches remember it")
  @APIResponse(responseCode = "200", description = "The pair")
  public RestResponse<DuplicatePairView> tellApart(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull NotSame decision) {
    return answer(duplicates.tellApart(id, ifMatch, decision.note()));
  }

  @POST
  @Path("/{id}/reopening")
  @Operation(operationId = "reopenDuplicate", summary = "Take back that they are two people")
  @APIResponse(responseCode = "200", description = "The pair")
  public RestResponse<DuplicatePairView> reopen(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(duplicates.reopen(id, ifMatch));
  }

  private Duplicates.Decision decision(UUID id, @Nullable String ifMatch, MergeRequest request) {
    return new Duplicates.Decision(id, ifMatch, request.toMerge(duplicates.read(id)));
  }

  private RestResponse<DuplicatePairView> answer(DuplicatePair pair) {
    DuplicatePairView view =
        views.of(List.of(pair)).stream()
            .findFirst()
            .orElseThrow(() -> Problem.notFound("duplicate-pair"));
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, ETags.of(pair.version())).build();
  }
}
