package org.jiangqiao.talent.studio.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.studio.StudioPeople;
import org.jiangqiao.talent.studio.StudioRecording;
import org.jspecify.annotations.Nullable;

/** What the people of a studio do: join, leave, and tell what was done. */
@Path("/api/v1/studios/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studios")
@RolesAllowed(Roles.CRAFTSMAN)
@RunOnVirtualThread
class StudioPeopleResource {

  private final StudioPeople people;
  private final StudioRecording recording;
  private final StudioAnswers answers;

  StudioPeopleResource(StudioPeople people, StudioRecording recording, StudioAnswers answers) {
    this.people = people;
    this.recording = recording;
    this.answers = answers;
  }

  @POST
  @Path("/members")
  @Idempotent
  @Operation(
      operationId = "inviteStudioMember",
      summary = "Ask a verified craftsman to join; they belong to it once they accept (leader)")
  @APIResponseSchema(
      value = StudioDetail.class,
      responseCode = "201",
      responseDescription = "The new version")
  public RestResponse<StudioDetail> invite(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MemberRequest request) {
    return answers.created(people.invite(id, ifMatch, request.craftsmanId()));
  }

  @POST
  @Path("/members/{memberId}/acceptance")
  @Operation(operationId = "acceptStudioMembership", summary = "Join (whoever was asked)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> accept(
      @RestPath UUID id,
      @RestPath UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(people.accept(new StudioPeople.Place(id, memberId, ifMatch)));
  }

  @POST
  @Path("/members/{memberId}/refusal")
  @Operation(operationId = "declineStudioMembership", summary = "Not join (whoever was asked)")
  @APIResponse(responseCode = "204", description = "Declined")
  public void decline(
      @RestPath UUID id,
      @RestPath UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    people.decline(new StudioPeople.Place(id, memberId, ifMatch));
  }

  @POST
  @Path("/members/{memberId}/departure")
  @Operation(
      operationId = "endStudioMembership",
      summary = "Leave (member), or let somebody go or take back an invitation (leader)")
  @APIResponse(responseCode = "204", description = "Ended; it stays in the history")
  public void depart(
      @RestPath UUID id,
      @RestPath UUID memberId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull DepartureRequest request) {
    people.depart(new StudioPeople.Place(id, memberId, ifMatch), request.reason());
  }

  @POST
  @Path("/results")
  @Idempotent
  @Operation(
      operationId = "addStudioResult",
      summary = "Tell of something that the studio has done (leader)")
  @APIResponseSchema(
      value = StudioDetail.class,
      responseCode = "201",
      responseDescription = "The new version")
  public RestResponse<StudioDetail> add(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ResultRequest request) {
    return answers.created(recording.add(id, ifMatch, request.toTold()));
  }

  @DELETE
  @Path("/results/{resultId}")
  @Operation(operationId = "removeStudioResult", summary = "Take a result off the list (leader)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<StudioDetail> remove(
      @RestPath UUID id,
      @RestPath UUID resultId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.ok(recording.remove(id, ifMatch, resultId));
  }
}
