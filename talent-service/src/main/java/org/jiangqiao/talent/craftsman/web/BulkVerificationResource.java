package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.BulkVerification;

@Path("/api/v1/craftsmen/bulk-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Craftsmen")
@RolesAllowed(Roles.UNION_OFFICER)
@RunOnVirtualThread
class BulkVerificationResource {

  private final BulkVerification verification;

  BulkVerificationResource(BulkVerification verification) {
    this.verification = verification;
  }

  @POST
  @Path("/preview")
  @Operation(
      operationId = "previewBulkVerification",
      summary = "Say what verifying these entries would do; nothing of it stays")
  @APIResponse(responseCode = "200", description = "How many, and which not and why")
  public BulkVerificationOutcome preview(@Valid @NotNull BulkVerificationRequest request) {
    return BulkVerificationOutcome.of(verification.foresee(request.seen()));
  }

  @POST
  @Operation(
      operationId = "verifyCraftsmen",
      summary = "Verify up to 200 submitted profiles and their honours",
      description =
          "Each by itself: one that cannot be verified, or has changed since it was seen, holds up"
              + " no other. Sent again, those already verified are refused and nothing else happens.")
  @APIResponse(responseCode = "200", description = "How many, and which not and why")
  public BulkVerificationOutcome verify(@Valid @NotNull BulkVerificationRequest request) {
    return BulkVerificationOutcome.of(verification.verify(request.seen()));
  }
}
