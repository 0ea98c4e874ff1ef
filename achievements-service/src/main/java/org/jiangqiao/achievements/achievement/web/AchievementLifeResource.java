package org.jiangqiao.achievements.achievement.web;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.achievements.achievement.AchievementLife;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** The steps of a result's life; each needs the version that the caller has seen. */
@Path(AchievementsResource.PATH + "/{id}")
@Tag(name = "Achievements")
@RunOnVirtualThread
class AchievementLifeResource {

  private final AchievementLife life;
  private final AchievementResponses responses;

  AchievementLifeResource(AchievementLife life, AchievementResponses responses) {
    this.life = life;
    this.responses = responses;
  }

  @POST
  @Path("submission")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(operationId = "submitAchievement", summary = "Submit one's own result for review")
  public RestResponse<AchievementDetail> submit(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return responses.detail(life.submit(id, ifMatch));
  }

  @POST
  @Path("review")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.REVIEWER})
  @Operation(operationId = "reviewAchievement", summary = "Take a submitted result into review")
  public RestResponse<AchievementDetail> takeIntoReview(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return responses.detail(life.takeIntoReview(id, ifMatch));
  }

  @POST
  @Path("acceptance")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.REVIEWER})
  @Operation(
      operationId = "acceptAchievement",
      summary = "Accept a result in review (not one's own)")
  public RestResponse<AchievementDetail> accept(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return responses.detail(life.accept(id, ifMatch));
  }

  @POST
  @Path("return")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.REVIEWER})
  @Operation(
      operationId = "returnAchievement",
      summary = "Return a result in review with a reason that its submitter sees")
  public RestResponse<AchievementDetail> returnToSubmitter(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReasonRequest request) {
    return responses.detail(life.returnToSubmitter(id, ifMatch, request.reason()));
  }

  @POST
  @Path("publication")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "publishAchievement",
      summary = "Publish an accepted result into the corpus")
  public RestResponse<AchievementDetail> publish(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return responses.detail(life.publish(id, ifMatch));
  }

  @POST
  @Path("withdrawal")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "withdrawAchievement",
      summary = "Withdraw one's own result, or as officer one in scope")
  public RestResponse<AchievementDetail> withdraw(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReasonRequest request) {
    return responses.detail(life.withdraw(id, ifMatch, request.reason()));
  }
}
