package org.jiangqiao.matching.enterprise.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.enterprise.EnterpriseFilter;
import org.jiangqiao.matching.enterprise.EnterpriseStatus;
import org.jiangqiao.matching.enterprise.Enterprises;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Enterprises: registration, approval, members. */
@Path("/api/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises", description = "Registration, approval, members")
public class EnterpriseResource {

  private final Enterprises enterprises;
  private final EnterpriseViews views;

  EnterpriseResource(Enterprises enterprises, EnterpriseViews views) {
    this.enterprises = enterprises;
    this.views = views;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "registerEnterprise",
      summary = "Register an enterprise",
      description =
          "An enterprise account becomes its first member. An officer may register one in their"
              + " scope that has no account yet.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, waiting for approval",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response register(@NotNull @Valid EnterpriseRequest request) {
    return views.created(enterprises.register(request.profile()));
  }

  @GET
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "listEnterprises",
      summary = "List the enterprises in the officer's scope, newest first")
  public Page<EnterpriseView> list(
      @RestQuery @Nullable EnterpriseStatus status,
      @RestQuery @Nullable String region,
      @RestQuery @Nullable String q,
      @BeanParam @Valid PageRequest page) {
    return enterprises.search(new EnterpriseFilter(status, region, q), page).map(views::of);
  }

  @GET
  @Path("/me")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(operationId = "getMyEnterprise", summary = "Get the caller's enterprise")
  @APIResponse(
      responseCode = "200",
      description = "The enterprise",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response mine() {
    return views.ok(enterprises.ofCaller());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(operationId = "getEnterprise", summary = "Get an enterprise")
  @APIResponse(
      responseCode = "200",
      description = "The enterprise",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response get(@RestPath UUID id) {
    return views.ok(enterprises.visible(id));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      operationId = "updateEnterprise",
      summary = "Change what an enterprise says about itself",
      description = "A new code or region, and any change after a rejection, is approved anew.")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response update(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EnterpriseRequest request) {
    return views.ok(enterprises.change(id, ifMatch, request.profile()));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(operationId = "approveEnterprise", summary = "Approve an enterprise")
  @APIResponse(
      responseCode = "200",
      description = "Approved",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response approve(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return views.ok(enterprises.approve(id, ifMatch));
  }

  @POST
  @Path("/{id}/rejection")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(operationId = "rejectEnterprise", summary = "Reject an enterprise with a reason")
  @APIResponse(
      responseCode = "200",
      description = "Rejected",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response reject(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EnterpriseRejection request) {
    return views.ok(enterprises.reject(id, ifMatch, request.reason()));
  }

  @POST
  @Path("/{id}/members")
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(operationId = "addEnterpriseMember", summary = "Let another account act for it too")
  @APIResponse(
      responseCode = "200",
      description = "Added",
      content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
  public Response addMember(@RestPath UUID id, @NotNull @Valid NewMember request) {
    return views.ok(enterprises.addMember(id, request.accountId()));
  }
}
