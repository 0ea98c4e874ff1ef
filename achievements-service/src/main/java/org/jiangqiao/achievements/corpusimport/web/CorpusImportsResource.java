package org.jiangqiao.achievements.corpusimport.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.achievements.corpusimport.CorpusImport;
import org.jiangqiao.achievements.corpusimport.CorpusImporting;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Bulk imports as jobs. */
@Path(CorpusImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CorpusImports", description = "JSON Lines into the corpus, as resumable jobs")
@RunOnVirtualThread
@RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
class CorpusImportsResource {

  static final String PATH = "/api/v1/corpus-imports";

  private final CorpusImporting importing;
  private final Caller caller;

  CorpusImportsResource(CorpusImporting importing, Caller caller) {
    this.importing = importing;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importCorpus",
      summary = "Import a file of JSON Lines, plain or gzipped, up to 64 MB")
  @APIResponse(
      responseCode = "202",
      description = "The queued import",
      content = @Content(schema = @Schema(implementation = CorpusImportState.class)))
  public RestResponse<CorpusImportState> queue(@RestForm("file") @NotNull FileUpload file) {
    CorpusImport queued = importing.queue(file);
    return ResponseBuilder.create(RestResponse.Status.ACCEPTED, CorpusImportState.of(queued))
        .header(HttpHeaders.LOCATION, PATH + "/" + queued.id())
        .build();
  }

  @GET
  @Operation(operationId = "listCorpusImports", summary = "List imports, newest first")
  public Page<CorpusImportState> list(@Valid @BeanParam PageRequest page) {
    return importing.list(page).map(CorpusImportState::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getCorpusImport", summary = "Read how far an import is")
  public CorpusImportState get(@RestPath UUID id) {
    return CorpusImportState.of(importing.read(id));
  }

  @GET
  @Path("{id}/errors")
  @Operation(operationId = "listCorpusImportErrors", summary = "List the faults of the lines")
  public Page<CorpusImportError> errors(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
    return importing.errors(id, page).map(e -> CorpusImportError.of(e, caller.locale()));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "cancelCorpusImport",
      summary = "Cancel an import; what is already in stays in")
  public CorpusImportState cancel(@RestPath UUID id) {
    return CorpusImportState.of(importing.cancel(id));
  }
}
