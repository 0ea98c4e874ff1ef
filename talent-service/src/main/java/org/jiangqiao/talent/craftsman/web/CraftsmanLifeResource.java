package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.CraftsmanLife;
import org.jiangqiao.talent.craftsman.ProfileConfirming;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/craftsmen/{id}")
@Tag(name = "Craftsmen")
@RunOnVirtualThread
class CraftsmanLifeResource {

  private final CraftsmanLife life;
  private final ProfileConfirming confirming;
  private final CraftsmanAnswers answers;

  CraftsmanLifeResource(
      CraftsmanLife life, ProfileConfirming confirming, CraftsmanAnswers answers) {
    this.life = life;
    this.confirming = confirming;
    this.answers = answers;
  }

  @POST
  @Path("/submission")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "submitCraftsman",
      summary = "Hand a complete draft to the union (owner, or officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> submit(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(life.submit(id, ifMatch));
  }

  @POST
  @Path("/verification")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "verifyCraftsman",
      summary = "Verify a submitted profile and its honours (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> verify(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(life.verify(id, ifMatch));
  }

  @POST
  @Path("/return")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "returnCraftsman",
      summary = "Return a submitted profile with a reason; it is a draft again (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> giveBack(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Reason reason) {
    return answers.ok(life.giveBack(id, ifMatch, reason.reason()));
  }

  @POST
  @Path("/suspension")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "suspendCraftsman",
      summary = "Take a verified craftsman out of sight and out of matching (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> suspend(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Reason reason) {
    return answers.ok(life.suspend(id, ifMatch, reason.reason()));
  }

  @POST
  @Path("/reinstatement")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "reinstateCraftsman",
      summary = "Bring a suspended craftsman back (officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> reinstate(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(life.reinstate(id, ifMatch));
  }

  @POST
  @Path("/retirement")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "retireCraftsman",
      summary = "End the membership of the pool for good (owner, or officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> retire(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(life.retire(id, ifMatch));
  }

  @POST
  @Path("/confirmation")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "confirmCraftsman",
      summary = "Say that a verified profile is still right (owner, or officer in scope)",
      description =
          "Due once a year. Its owner is reminded before; unconfirmed the profile is suspended until"
              + " it is confirmed.")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> confirm(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(confirming.confirm(id, ifMatch));
  }
}
