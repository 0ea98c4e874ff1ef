package org.jiangqiao.talent.pool.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.job.JobStream;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.rows.FaultReport;
import org.jiangqiao.talent.pool.ImportWatch;
import org.jiangqiao.talent.pool.PoolImport;
import org.jiangqiao.talent.pool.PoolImporting;

/** Imports of the pool as jobs. */
@Path(PoolImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pool", description = "The whole pool as files: imports as jobs, exports as streams")
@RolesAllowed(Roles.UNION_OFFICER)
class PoolImportsResource {

  static final String PATH = "/api/v1/pool/imports";

  private final PoolImporting importing;
  private final ImportWatch watch;
  private final Caller caller;
  private final JsonWebToken token;
  private final ObjectMapper json;

  PoolImportsResource(
      PoolImporting importing,
      ImportWatch watch,
      Caller caller,
      JsonWebToken token,
      ObjectMapper json) {
    this.importing = importing;
    this.watch = watch;
    this.caller = caller;
    this.token = token;
    this.json = json;
  }

  @POST
  @RunOnVirtualThread
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importPool",
      summary = "Import a list of craftsmen",
      description =
          "CSV and JSON Lines (UTF-8, GB18030 or UTF-16, plain or gzipped) and XLSX. Someone is"
              + " known by `id`, or by `roster` and `rosterId`: the same list again changes"
              + " nothing, and what a list leaves empty stays as it is. Rows of regions outside the"
              + " officer's scope are faulty.")
  @APIResponse(
      responseCode = "202",
      description = "The queued import",
      content = @Content(schema = @Schema(implementation = PoolImportState.class)))
  public RestResponse<PoolImportState> queue(@Valid @BeanParam PoolImportForm form) {
    PoolImport queued = importing.queue(form.file, form.options(json));
    return ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, PoolImportState.of(queued, caller.locale()))
        .header(HttpHeaders.LOCATION, PATH + "/" + queued.id())
        .build();
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listPoolImports",
      summary = "List the imports of unions within the officer's scope, newest first")
  public Page<PoolImportState> list(@Valid @BeanParam PageRequest page) {
    return importing.list(page).map(state -> PoolImportState.of(state, caller.locale()));
  }

  @GET
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(operationId = "getPoolImport", summary = "Read how far an import is")
  public PoolImportState get(@RestPath UUID id) {
    return PoolImportState.of(importing.read(id), caller.locale());
  }

  @GET
  @Path("{id}/events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamPoolImport",
      summary = "Follow an import as server-sent events",
      description =
          "Event `pool-import` carries a PoolImport, at once and after each change. Comments keep"
              + " the connection alive. The stream ends with the import or with the token.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
    PoolImport allowed = importing.read(id);
    Locale language = caller.locale();
    return new JobStream<PoolImportState>(sse, "pool-import", token.getExpirationTime())
        .events(
            () -> watch.state(allowed.id()).map(state -> PoolImportState.of(state, language)),
            PoolImportState::over);
  }

  @GET
  @RunOnVirtualThread
  @Path("{id}/errors")
  @Operation(operationId = "listPoolImportErrors", summary = "List the faults of the rows")
  public Page<PoolImportError> errors(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
    return importing.errors(id, page).map(e -> PoolImportError.of(e, caller.locale()));
  }

  @GET
  @Blocking
  @Path("{id}/error-report")
  @Produces("text/csv")
  @Operation(
      operationId = "downloadPoolImportErrors",
      summary = "Download all faults of the rows as CSV",
      description = "Columns: line, field, message; UTF-8 with a byte order mark.")
  @APIResponse(
      responseCode = "200",
      description = "The faults in the order of the file",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<StreamingOutput> errorReport(@RestPath UUID id) {
    PoolImport allowed = importing.read(id);
    Locale language = caller.locale();
    return ResponseBuilder.<StreamingOutput>ok(
            new FaultReport(
                reader ->
                    watch.eachError(
                        allowed.id(),
                        error -> reader.accept(PoolImportError.of(error, language).entry()))))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"pool-import-errors-" + allowed.id() + ".csv\"")
        .build();
  }

  @POST
  @RunOnVirtualThread
  @Path("{id}/resume")
  @Operation(
      operationId = "resumePoolImport",
      summary = "Go on with a failed import at its last checkpoint")
  public PoolImportState resume(@RestPath UUID id) {
    return PoolImportState.of(importing.resume(id), caller.locale());
  }

  @DELETE
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(
      operationId = "cancelPoolImport",
      summary = "Cancel an import, or give up a failed one; what is already in stays in")
  public PoolImportState cancel(@RestPath UUID id) {
    return PoolImportState.of(importing.cancel(id), caller.locale());
  }
}
