package org.jiangqiao.matching.attachment.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.matching.attachment.AttachmentContent;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Attachments: upload, link, content. */
@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments", description = "Photos and papers of a case")
public class AttachmentResource {

  private final Attachments attachments;
  private final AttachmentContent content;

  AttachmentResource(Attachments attachments, AttachmentContent content) {
    this.attachments = attachments;
    this.content = content;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "uploadAttachment",
      summary = "Upload a photo or PDF, to be referred to by its id",
      description =
          "JPEG, PNG, WebP, HEIC or PDF by content, at most 10 MiB. What nothing refers to is"
              + " deleted after a day.")
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response upload(@RestForm("file") @NotNull FileUpload file) {
    AttachmentView view = attachments.upload(file);
    return Response.created(URI.create("/api/v1/attachments/" + view.id())).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(operationId = "getAttachment", summary = "Describe an attachment with a fresh link")
  public AttachmentView get(@RestPath UUID id) {
    return content.describe(id);
  }

  @GET
  @Path("/{id}/content")
  @PermitAll
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "getAttachmentContent",
      summary = "Read the content of an attachment by a signed link")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @RestPath UUID id, @RestQuery @Nullable Long expires, @RestQuery @Nullable String signature) {
    AttachmentContent.Content found = content.content(id, expires, signature);
    return Response.ok(found.file().toFile())
        .type(found.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, found.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found.fileName()))
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900")
        .build();
  }

  private static String disposition(String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "inline; filename*=UTF-8''" + encoded;
  }
}
