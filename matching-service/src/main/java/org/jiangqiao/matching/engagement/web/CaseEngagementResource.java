package org.jiangqiao.matching.engagement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engaging;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;

/** Engaging craftsmen for a case. */
@Path("/api/v1/help-requests/{id}/engagements")
@Tag(name = "Dispatch")
public class CaseEngagementResource {

  private final Engaging engaging;

  CaseEngagementResource(Engaging engaging) {
    this.engaging = engaging;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @APIResponseSchema(value = EngagementView.class, responseCode = "201")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "engageCraftsmen",
      summary = "Engage craftsmen who have accepted an invitation of the case",
      description =
          "The case is ENGAGED then; of two officers at once the second gets 409. 503 while it"
              + " cannot be known whether the craftsmen are active.")
  public EngagementView engage(@RestPath UUID id, @NotNull @Valid EngagementRequest request) {
    return engaging.engage(id, request.craftsmanIds(), request.leadCraftsmanId());
  }
}
