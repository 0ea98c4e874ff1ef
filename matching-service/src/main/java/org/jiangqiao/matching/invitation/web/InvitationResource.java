package org.jiangqiao.matching.invitation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.invitation.CraftsmanRelease;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.InvitationStatus;
import org.jiangqiao.matching.invitation.Invitations;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Invitations as the invited craftsman deals with them. */
@Path("/api/v1/invitations")
@Tag(name = "Invitations", description = "Craftsmen asked to help")
public class InvitationResource {

  private final Invitations invitations;
  private final CraftsmanRelease release;
  private final InvitationViews views;

  InvitationResource(Invitations invitations, CraftsmanRelease release, InvitationViews views) {
    this.invitations = invitations;
    this.release = release;
    this.views = views;
  }

  @GET
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(operationId = "listMyInvitations", summary = "List own invitations, newest first")
  public Page<InvitationView> list(
      @RestQuery @Nullable InvitationStatus status, @BeanParam @Valid PageRequest page) {
    return views.of(invitations.own(status, page));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(operationId = "getInvitation", summary = "Get an invitation")
  public RestResponse<InvitationView> get(@RestPath UUID id) {
    return ok(invitations.visible(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "acceptInvitation",
      summary = "Accept an invitation",
      description = "After expiry 409: the case has moved on to the next craftsman.")
  public RestResponse<InvitationView> accept(
      @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return ok(invitations.accept(id, ifMatch));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(operationId = "declineInvitation", summary = "Decline an invitation with a reason")
  public RestResponse<InvitationView> decline(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid DeclineRequest request) {
    return ok(invitations.decline(id, ifMatch, request.reason(), request.comment()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(operationId = "withdrawInvitation", summary = "Take back an open invitation")
  public RestResponse<InvitationView> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return ok(invitations.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "releaseCraftsman",
      summary = "Let a craftsman go who has accepted, before they are engaged",
      description =
          "They no longer take part in the case. If nobody else does, the next candidate is"
              + " invited at once.")
  public RestResponse<InvitationView> release(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ReleaseRequest request) {
    return ok(release.release(id, ifMatch, request.reason()));
  }

  private RestResponse<InvitationView> ok(Invitation invitation) {
    return RestResponse.ResponseBuilder.ok(views.of(invitation))
        .header("ETag", ETags.of(invitation.version()))
        .build();
  }
}
