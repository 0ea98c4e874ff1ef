package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.EvidenceLog;

@Path("/api/v1/craftsmen/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Craftsmen")
@RunOnVirtualThread
class EvidenceResource {

  private final EvidenceLog evidence;

  EvidenceResource(EvidenceLog evidence) {
    this.evidence = evidence;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "addEvidence",
      summary = "Add evidence of ability that the officer in scope answers for")
  @APIResponseSchema(
      value = EvidenceResponse.class,
      responseCode = "201",
      responseDescription = "Added")
  public EvidenceResponse add(@RestPath UUID id, @Valid @NotNull EvidenceEntry entry) {
    return EvidenceResponse.of(evidence.attest(id, entry.toDeed(), entry.source()));
  }
}
