package org.jiangqiao.matching.invitation.web;

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
import org.jiangqiao.matching.invitation.Invitations;
import org.jiangqiao.matching.invitation.ManualInvitations;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** The invitations of a case. */
@Path("/api/v1/help-requests/{id}/invitations")
@Tag(name = "Invitations")
public class CaseInvitationResource {

  private final Invitations invitations;
  private final ManualInvitations manual;
  private final InvitationViews views;

  CaseInvitationResource(Invitations invitations, ManualInvitations manual, InvitationViews views) {
    this.invitations = invitations;
    this.manual = manual;
    this.views = views;
  }

  @GET
  @RolesAllowed({Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "listCaseInvitations",
      summary = "List the invitations of a case, newest first")
  public Page<InvitationView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
    return views.of(invitations.ofCase(id, page));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @APIResponseSchema(value = InvitationView.class, responseCode = "201")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "inviteCraftsman",
      summary = "Invite a craftsman by hand",
      description =
          "409 for a craftsman without account, of a public record, or with too many open"
              + " invitations; 503 while it cannot be known whether they are active.")
  public InvitationView invite(@RestPath UUID id, @NotNull @Valid InvitationRequest request) {
    return views.of(manual.invite(id, request.craftsmanId(), request.purpose()));
  }
}
