package org.jiangqiao.matching.consultation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.consultation.Message;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** The thread between an enterprise, its craftsmen and the union. */
@Path("/api/v1/help-requests/{id}/messages")
@Tag(name = "Consultations", description = "What enterprise and craftsmen write to each other")
public class ConsultationResource {

  private final Consultations consultations;

  ConsultationResource(Consultations consultations) {
    this.consultations = consultations;
  }

  @GET
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(operationId = "listMessages", summary = "Read the thread, oldest first")
  public Page<Message> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
    return consultations.of(id, page);
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @APIResponseSchema(value = Message.class, responseCode = "201")
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(operationId = "postMessage", summary = "Write in the thread")
  public Message post(@RestPath UUID id, @NotNull @Valid NewMessage message) {
    return consultations.post(id, message.text(), message.attachments());
  }

  @POST
  @Path("/{messageId}/acceptance")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(operationId = "acceptMessage", summary = "Say that this message helped")
  public Message accept(@RestPath UUID id, @RestPath UUID messageId) {
    return consultations.accept(id, messageId);
  }
}
