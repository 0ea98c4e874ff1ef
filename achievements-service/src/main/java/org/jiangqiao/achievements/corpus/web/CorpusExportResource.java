package org.jiangqiao.achievements.corpus.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.achievements.corpus.CorpusQuery;
import org.jiangqiao.achievements.corpus.CorpusSearch;

/** A result list to take along; no log-in needed, as for the search itself. */
@Path("/api/v1/corpus/export")
@Tag(name = "Corpus")
@Blocking
@PermitAll
class CorpusExportResource {

  private final CorpusSearch search;
  private final int most;

  CorpusExportResource(
      CorpusSearch search, @ConfigProperty(name = "jiangqiao.corpus.export-rows") int most) {
    this.search = search;
    this.most = most;
  }

  @GET
  @Operation(
      operationId = "exportCorpus",
      summary = "Download all results of a search, newest first, up to a bound")
  @APIResponse(
      responseCode = "200",
      description = "One row or line for each document, streamed",
      content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING))
      })
  public RestResponse<StreamingOutput> export(
      @RestQuery @DefaultValue("CSV") ExportFormat format,
      @Valid @BeanParam CorpusSearchParameters parameters) {
    CorpusQuery query = parameters.toQuery();
    StreamingOutput output = out -> write(out, format, query);
    String name = "corpus." + format.name().toLowerCase(Locale.ROOT);
    return ResponseBuilder.ok(output)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private void write(OutputStream out, ExportFormat format, CorpusQuery query) {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ExportWriter writer = new ExportWriter(text, format);
    writer.begin();
    search.stream(query, most, writer::add);
    writer.end();
  }
}
