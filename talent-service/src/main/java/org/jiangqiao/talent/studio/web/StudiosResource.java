package org.jiangqiao.talent.studio.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.studio.BusinessDate;
import org.jiangqiao.talent.studio.StudioApplying;
import org.jiangqiao.talent.studio.StudioFilter;
import org.jiangqiao.talent.studio.StudioReader;
import org.jiangqiao.talent.studio.StudioStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/studios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studios", description = "Studios of innovation that craftsmen lead")
@RunOnVirtualThread
class StudiosResource {

  private final StudioReader reader;
  private final StudioApplying applying;
  private final StudioAnswers answers;
  private final CodeLists codes;
  private final BusinessDate date;

  StudiosResource(
      StudioReader reader,
      StudioApplying applying,
      StudioAnswers answers,
      CodeLists codes,
      BusinessDate date) {
    this.reader = reader;
    this.applying = applying;
    this.answers = answers;
    this.codes = codes;
    this.date = date;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listStudios",
      summary = "Accredited studios within their term; the latest accreditation comes first")
  @APIResponse(responseCode = "200", description = "One page")
  public Page<StudioCard> list(
      @Valid @BeanParam StudioQuery query,
      @Parameter(description = "Only those that this craftsman leads or belongs to") @RestQuery
          @Nullable UUID craftsman,
      @Valid @BeanParam PageRequest page) {
    return reader
        .inForce(new StudioFilter.Open(query.toFilter(), craftsman), page)
        .map(row -> StudioCard.of(row, codes));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getStudio",
      summary = "The public page of an accredited studio, without contact details")
  @APIResponse(responseCode = "200", description = "The studio")
  public StudioPage published(@RestPath UUID id) {
    return StudioPage.of(reader.inForce(id), codes);
  }

  @GET
  @Path("/mine")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "listOwnStudios",
      summary = "Studios that the caller leads, belongs to or is asked to join")
  @APIResponse(responseCode = "200", description = "All of them, led ones first")
  public List<OwnStudio> own() {
    return reader.own().stream().map(own -> OwnStudio.of(own, date.today(), codes)).toList();
  }

  @GET
  @Path("/managed")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "listManagedStudios",
      summary = "Studios in the officer's scope; who has waited longest in a status comes first")
  @APIResponse(responseCode = "200", description = "One page")
  public Page<ManagedStudio> managed(
      @Valid @BeanParam StudioQuery query,
      @RestQuery @Nullable StudioStatus status,
      @Parameter(description = "Only those to be assessed this year, or over their term") @RestQuery
          @Nullable AssessmentFilter assessment,
      @Valid @BeanParam PageRequest page) {
    return reader
        .managed(new StudioFilter.Managed(query.toFilter(), status, assessment != null), page)
        .map(row -> ManagedStudio.of(row, date.today(), codes));
  }

  @GET
  @Path("/managed/{id}")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "getManagedStudio",
      summary = "Everything about a studio: for its leader and members, or an officer in scope")
  @APIResponse(responseCode = "200", description = "The studio with its assessments and history")
  public RestResponse<StudioDetail> managed(@RestPath UUID id) {
    return answers.ok(reader.managed(id));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "draftStudio",
      summary = "Draft the application for a studio that the caller leads")
  @APIResponseSchema(
      value = StudioDetail.class,
      responseCode = "201",
      responseDescription = "Kept as a draft")
  public RestResponse<StudioDetail> draft(@Valid @NotNull StudioRequest request) {
    return answers.created(applying.draft(request.toPresentation()));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "updateStudio",
      summary = "Say anew what a studio is (leader)",
      description =
          "Not while the application is being judged. Name, employer and region of an accredited"
              + " studio stay as they are.")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> update(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StudioRequest request) {
    return answers.ok(applying.edit(id, ifMatch, request.toPresentation()));
  }

  @POST
  @Path("/{id}/application")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "applyForStudio",
      summary = "Hand a complete draft to the union (leader, verified in the pool)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> apply(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(applying.apply(id, ifMatch));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "withdrawStudio",
      summary = "Take an application back; it is a draft again (leader)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> withdraw(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(applying.withdraw(id, ifMatch));
  }
}
