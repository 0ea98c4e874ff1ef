package org.jiangqiao.talent.pool.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.PoolReader.Part;
import org.jiangqiao.talent.pool.ExportFormat;
import org.jiangqiao.talent.pool.PoolExporting;
import org.jspecify.annotations.Nullable;

/** The pool to take along. */
@Path("/api/v1/pool/export")
@Tag(name = "Pool")
@RolesAllowed(Roles.UNION_OFFICER)
class PoolExportResource {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PoolExporting exporting;
  private final Caller caller;

  PoolExportResource(PoolExporting exporting, Caller caller) {
    this.exporting = exporting;
    this.caller = caller;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "exportPool",
      summary = "Download the craftsmen in the officer's scope, streamed",
      description =
          "In a form that an import takes again. Contact details are masked; what the platform"
              + " itself knows of solved cases is left out. Each export is audited.")
  @APIResponse(
      responseCode = "200",
      description = "A row or line for each craftsman",
      content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = WORKBOOK,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING))
      })
  public RestResponse<StreamingOutput> export(
      @RestQuery @DefaultValue("CSV") ExportFormat format,
      @Parameter(description = "Region code; places inside it are included")
          @RestQuery
          @Pattern(regexp = "\\d{6}") @Nullable String region,
      @RestQuery @Nullable CraftsmanStatus status) {
    Part part = exporting.part(format, region, status);
    Locale language = caller.locale();
    String name = "craftsmen." + format.name().toLowerCase(Locale.ROOT);
    return ResponseBuilder.<StreamingOutput>ok(out -> exporting.write(part, format, language, out))
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
