package org.jiangqiao.talent.codelist.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.codelist.CodeListReader;
import org.jiangqiao.talent.codelist.EditionImport;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/code-lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CodeLists", description = "Regions, industries, occupations")
@RunOnVirtualThread
class CodeListsResource {

  private static final int CACHED_SECONDS = 3600;

  private final CodeListReader reader;
  private final EditionImport imports;

  CodeListsResource(CodeListReader reader, EditionImport imports) {
    this.reader = reader;
    this.imports = imports;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getCodeList",
      summary = "Entries of regions, industries or occupations: by parent, or by name")
  @APIResponse(
      responseCode = "200",
      description = "The entries, to be kept for an hour",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CodeListPart.class)))
  @APIResponse(responseCode = "304", description = "What the caller has is still in force")
  public Response entries(
      @Parameter(schema = @Schema(enumeration = {"regions", "industries", "occupations"})) @RestPath
          String list,
      @Parameter(description = "Entries right below this code; left out for the top")
          @RestQuery
          @Size(max = 20) @Nullable String parent,
      @Parameter(description = "Part of a name, or a code; searched in the whole list")
          @RestQuery
          @Size(min = 1, max = 50) @Nullable String q,
      @RestQuery @DefaultValue("500") @Min(1) @Max(5000) int limit,
      @Context Request request) {
    String edition = reader.edition(list);
    EntityTag tag = new EntityTag(HexFormat.of().toHexDigits(edition.hashCode()));
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    CacheControl cache = new CacheControl();
    cache.setMaxAge(CACHED_SECONDS);
    if (unchanged != null) {
      return unchanged.tag(tag).cacheControl(cache).build();
    }
    CodeListPart part =
        new CodeListPart(
            edition, reader.entries(list, new CodeListReader.Selection(parent, q, limit)));
    return Response.ok(part, MediaType.APPLICATION_JSON).tag(tag).cacheControl(cache).build();
  }

  @POST
  @Path("/editions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @ResponseStatus(201)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importCodeListEdition",
      summary = "Put a complete edition in force; every code stays or is mapped to a current one")
  @APIResponseSchema(
      value = EditionSummary.class,
      responseCode = "201",
      responseDescription = "In force, and announced to the services")
  public EditionSummary importEdition(
      @Parameter(schema = @Schema(enumeration = {"regions", "industries", "occupations"})) @RestPath
          String list,
      @Valid @BeanParam EditionUpload upload) {
    return EditionSummary.of(imports.importEdition(list, upload.toUpload()));
  }
}
