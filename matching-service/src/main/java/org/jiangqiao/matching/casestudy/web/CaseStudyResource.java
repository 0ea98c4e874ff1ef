package org.jiangqiao.matching.casestudy.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.casestudy.CaseStudies;
import org.jiangqiao.matching.casestudy.CaseStudy;
import org.jiangqiao.matching.casestudy.CaseStudyStatus;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/case-studies")
@RolesAllowed(Roles.UNION_OFFICER)
@RunOnVirtualThread
@Tag(name = "CaseStudies", description = "Solved cases written up for the corpus")
public class CaseStudyResource {

  private final CaseStudies studies;

  CaseStudyResource(CaseStudies studies) {
    this.studies = studies;
  }

  @GET
  @Operation(
      operationId = "listCaseStudies",
      summary = "The case studies in the officer's scope, newest first",
      description = "A draft appears some seconds after the outcome has been verified.")
  public Page<CaseStudyResponse> list(
      @RestQuery @Nullable CaseStudyStatus status, @BeanParam @Valid PageRequest page) {
    return studies.list(status, page).map(CaseStudyResponse::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCaseStudy", summary = "One case study")
  public RestResponse<CaseStudyResponse> get(@RestPath UUID id) {
    return shown(studies.get(id));
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "editCaseStudy",
      summary = "Edit a draft, or one that was withdrawn",
      description = "A published one is withdrawn first.")
  public RestResponse<CaseStudyResponse> edit(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CaseStudyRequest request) {
    return shown(studies.edit(id, ifMatch, request.toText()));
  }

  @POST
  @Path("/{id}/publication")
  @Operation(
      operationId = "publishCaseStudy",
      summary = "Publish into the corpus, where the next enterprise finds it")
  public RestResponse<CaseStudyResponse> publish(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return shown(studies.publish(id, ifMatch));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Operation(operationId = "withdrawCaseStudy", summary = "Take back out of the corpus")
  public RestResponse<CaseStudyResponse> withdraw(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return shown(studies.withdraw(id, ifMatch));
  }

  private static RestResponse<CaseStudyResponse> shown(CaseStudy study) {
    return RestResponse.ResponseBuilder.ok(CaseStudyResponse.of(study))
        .header(HttpHeaders.ETAG, ETags.of(study.version()))
        .build();
  }
}
