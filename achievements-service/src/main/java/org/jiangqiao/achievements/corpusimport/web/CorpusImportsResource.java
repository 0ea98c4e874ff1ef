package org.jiangqiao.achievements.corpusimport.web;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.achievements.corpusimport.CorpusImport;
import org.jiangqiao.achievements.corpusimport.CorpusImporting;
import org.jiangqiao.achievements.corpusimport.ImportOptions;
import org.jiangqiao.achievements.corpusimport.ImportWatch;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.job.JobStream;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.rows.FaultReport;
import org.jspecify.annotations.Nullable;

/** Bulk imports as jobs. */
@Path(CorpusImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CorpusImports", description = "Files of documents into the corpus, as resumable jobs")
@RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
class CorpusImportsResource {

  static final String PATH = "/api/v1/corpus-imports";

  private final CorpusImporting importing;
  private final ImportWatch watch;
  private final Caller caller;
  private final JsonWebToken token;
  private final ObjectMapper json;

  CorpusImportsResource(
      CorpusImporting importing,
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
      operationId = "importCorpus",
      summary = "Import a file that is uploaded, or one of the server's import directory",
      description =
          "JSON Lines and CSV (UTF-8, GB18030 or UTF-16, plain or gzipped), patent exchange XML and"
              + " zip archives of it. A document is known by its source and id there: the same file"
              + " again changes nothing. Patents live in the search index alone, everything else in"
              + " the database.")
  @APIResponse(
      responseCode = "202",
      description = "The queued import",
      content = @Content(schema = @Schema(implementation = CorpusImportState.class)))
  public RestResponse<CorpusImportState> queue(@Valid @BeanParam ImportForm form) {
    CorpusImport queued = queued(form, form.options(json));
    return ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, CorpusImportState.of(queued, caller.locale()))
        .header(HttpHeaders.LOCATION, PATH + "/" + queued.id())
        .build();
  }

  private CorpusImport queued(ImportForm form, ImportOptions options) {
    @Nullable FileUpload upload = form.file;
    @Nullable String named = form.serverFile;
    if (upload != null && named == null) {
      return importing.queue(upload, options);
    }
    if (named != null && upload == null) {
      return importing.queue(named, options);
    }
    throw Problem.invalid("file", "import.one-file");
  }

  @GET
  @RunOnVirtualThread
  @Operation(operationId = "listCorpusImports", summary = "List imports, newest first")
  public Page<CorpusImportState> list(@Valid @BeanParam PageRequest page) {
    return importing.list(page).map(state -> CorpusImportState.of(state, caller.locale()));
  }

  @GET
  @RunOnVirtualThread
  @Path("server-files")
  @Operation(
      operationId = "listImportableFiles",
      summary = "List the files of the server's import directory")
  public ServerFileEntry.Listing serverFiles() {
    return ServerFileEntry.of(importing.serverFiles());
  }

  @GET
  @RunOnVirtualThread
  @Path("embedding")
  @Operation(
      operationId = "getCorpusEmbedding",
      summary = "Read how many documents can be found by meaning already",
      description =
          "Behind every import documents are embedded, which takes longer than importing.")
  public EmbeddingState embedding() {
    return EmbeddingState.of(importing.embedding());
  }

  @GET
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(operationId = "getCorpusImport", summary = "Read how far an import is")
  public CorpusImportState get(@RestPath UUID id) {
    return CorpusImportState.of(importing.read(id), caller.locale());
  }

  @GET
  @Path("{id}/events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamCorpusImport",
      summary = "Follow an import as server-sent events",
      description =
          "Event `corpus-import` carries a CorpusImport, at once and after each change. Comments"
              + " keep the connection alive. The stream ends with the import or with the token.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
    CorpusImport allowed = importing.read(id);
    Locale language = caller.locale();
    return new JobStream<CorpusImportState>(sse, "corpus-import", token.getExpirationTime())
        .events(
            () -> watch.state(allowed.id()).map(state -> CorpusImportState.of(state, language)),
            CorpusImportState::over);
  }

  @GET
  @RunOnVirtualThread
  @Path("{id}/errors")
  @Operation(operationId = "listCorpusImportErrors", summary = "List the faults of the rows")
  public Page<CorpusImportError> errors(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
    return importing.errors(id, page).map(e -> CorpusImportError.of(e, caller.locale()));
  }

  @GET
  @Blocking
  @Path("{id}/error-report")
  @Produces("text/csv")
  @Operation(
      operationId = "downloadCorpusImportErrors",
      summary = "Download all faults of the rows as CSV",
      description = "Columns: line, field, message; UTF-8 with a byte order mark.")
  @APIResponse(
      responseCode = "200",
      description = "The faults in the order of the file",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<StreamingOutput> errorReport(@RestPath UUID id) {
    CorpusImport allowed = importing.read(id);
    Locale language = caller.locale();
    return ResponseBuilder.<StreamingOutput>ok(
            new FaultReport(
                reader ->
                    watch.eachError(
                        allowed.id(),
                        error -> reader.accept(CorpusImportError.of(error, language).entry()))))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"import-errors-" + allowed.id() + ".csv\"")
        .build();
  }

  @POST
  @RunOnVirtualThread
  @Path("{id}/resume")
  @Operation(
      operationId = "resumeCorpusImport",
      summary = "Go on with a failed import at its last checkpoint")
  public CorpusImportState resume(@RestPath UUID id) {
    return CorpusImportState.of(importing.resume(id), caller.locale());
  }

  @DELETE
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(
      operationId = "cancelCorpusImport",
      summary = "Cancel an import, or give up a failed one; what is already in stays in")
  public CorpusImportState cancel(@RestPath UUID id) {
    return CorpusImportState.of(importing.cancel(id), caller.locale());
  }
}
