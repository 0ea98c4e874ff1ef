package org.jiangqiao.achievements.achievement.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.achievements.achievement.AchievementLife;
import org.jiangqiao.achievements.achievement.AchievementReader;
import org.jiangqiao.achievements.achievement.AchievementStatus;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Drafting, submitting and reading innovation results. */
@Path(AchievementsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Achievements", description = "Innovation results from draft to publication")
@RunOnVirtualThread
class AchievementsResource {

  static final String PATH = "/api/v1/achievements";

  private final AchievementLife life;
  private final AchievementReader reader;
  private final AchievementResponses responses;
  private final String defaultLicence;
  private final String publicRecordLicence;

  AchievementsResource(
      AchievementLife life,
      AchievementReader reader,
      AchievementResponses responses,
      @ConfigProperty(name = "jiangqiao.achievement.default-licence") String defaultLicence,
      @ConfigProperty(name = "jiangqiao.achievement.public-record-licence")
          String publicRecordLicence) {
    this.life = life;
    this.reader = reader;
    this.responses = responses;
    this.defaultLicence = defaultLicence;
    this.publicRecordLicence = publicRecordLicence;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(operationId = "draftAchievement", summary = "Draft an innovation result")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AchievementDetail.class)))
  public RestResponse<AchievementDetail> draft(@Valid @NotNull AchievementRequest request) {
    return responses.created(life.draft(request.toContent(defaultLicence)));
  }

  @POST
  @Path("public-records")
  @Idempotent
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "recordPublicAchievement",
      summary = "Record a result known from published news (officers of the nation, admins)")
  @APIResponse(
      responseCode = "201",
      description = "The published record",
      content = @Content(schema = @Schema(implementation = AchievementDetail.class)))
  public RestResponse<AchievementDetail> recordPublic(@Valid @NotNull PublicRecordRequest request) {
    return responses.created(life.recordPublic(request.toContent(publicRecordLicence)));
  }

  @GET
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER, Roles.REVIEWER})
  @Operation(
      operationId = "listAchievements",
      summary = "List one's own results, or with mine=false those submitted in one's scope")
  public Page<AchievementSummary> list(
      @RestQuery @DefaultValue("true") boolean mine,
      @RestQuery @Nullable AchievementStatus status,
      @Valid @BeanParam PageRequest page) {
    return responses.page(mine ? reader.own(status, page) : reader.inScope(status, page));
  }

  @GET
  @Path("review-queue")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.REVIEWER})
  @Operation(
      operationId = "listAchievementReviewQueue",
      summary = "List what waits for the union in one's scope, oldest first")
  public Page<AchievementSummary> reviewQueue(
      @RestQuery @Nullable AchievementStatus status, @Valid @BeanParam PageRequest page) {
    return responses.page(reader.reviewQueue(status, page));
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(operationId = "getAchievement", summary = "Read a result")
  public RestResponse<AchievementDetail> get(@RestPath UUID id) {
    return responses.detail(reader.read(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE, Roles.UNION_OFFICER})
  @Operation(
      operationId = "editAchievement",
      summary = "Edit one's own result while it is a draft or returned")
  public RestResponse<AchievementDetail> edit(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AchievementRequest request) {
    return responses.detail(life.edit(id, ifMatch, request.toContent(defaultLicence)));
  }
}
