package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.ContactDisclosure;

@Path("/api/v1/craftsmen/{id}/contact-disclosures")
@Tag(name = "Craftsmen")
@RunOnVirtualThread
class ContactDisclosureResource {

  private final ContactDisclosure disclosure;

  ContactDisclosureResource(ContactDisclosure disclosure) {
    this.disclosure = disclosure;
  }

  @POST
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "discloseContact",
      summary = "Read contact details in clear, with a reason that the craftsman reads",
      description =
          "For an officer in scope. Each disclosure is in the audit trail and in the history of the"
              + " profile.")
  @APIResponseSchema(
      value = ContactResponse.class,
      responseCode = "200",
      responseDescription = "The details in clear; not to be cached")
  public RestResponse<ContactResponse> disclose(@RestPath UUID id, @Valid @NotNull Reason reason) {
    return ResponseBuilder.ok(ContactResponse.of(disclosure.disclose(id, reason.reason())))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
