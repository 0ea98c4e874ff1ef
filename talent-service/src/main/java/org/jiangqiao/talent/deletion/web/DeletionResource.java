package org.jiangqiao.talent.deletion.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.deletion.DeletionTerms;
import org.jiangqiao.talent.deletion.Deletions;

/**
 * A person's right to have their data deleted (PIPL, article 47). Officers, reviewers and
 * administrators act for their union: what they did is its record, and not theirs to delete.
 */
@Path("/api/v1/personal-data/talent/deletion")
@RolesAllowed({Roles.CRAFTSMAN, Roles.ENTERPRISE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RunOnVirtualThread
class DeletionResource {

  private final Deletions deletions;
  private final DeletionTerms terms;

  DeletionResource(Deletions deletions, DeletionTerms terms) {
    this.deletions = deletions;
    this.terms = terms;
  }

  @GET
  @Operation(
      operationId = "getDeletion",
      summary = "Whether the caller's data is to be deleted, and when")
  @APIResponseSchema(
      value = DeletionState.class,
      responseCode = "200",
      responseDescription = "The state; not to be cached")
  public RestResponse<DeletionState> state() {
    return answer(
        deletions
            .own()
            .map(deletion -> DeletionState.of(deletion, coolingDays()))
            .orElseGet(() -> DeletionState.none(coolingDays())));
  }

  @POST
  @Operation(
      operationId = "askForDeletion",
      summary = "Ask that everything held about the caller be deleted, in all services",
      description =
          "The profile goes out of sight at once and open invitations go on to others. It is carried"
              + " out when the days to take it back are over. Verified outcomes, published results"
              + " and the text of consultations stay as facts without the person; the audit trail"
              + " stays for as long as the law demands, by account id. Refused with 409 while an"
              + " engagement is under way, or while nobody else acts for an enterprise with open"
              + " cases. Asking again changes nothing.")
  @APIResponseSchema(
      value = DeletionState.class,
      responseCode = "200",
      responseDescription = "Asked for, and until when it can be taken back")
  public RestResponse<DeletionState> ask() {
    return answer(DeletionState.of(deletions.ask(), coolingDays()));
  }

  @DELETE
  @Operation(
      operationId = "takeBackDeletion",
      summary = "Keep the data after all",
      description = "The profile is as it was; invitations that have gone on to others stay there.")
  @APIResponse(responseCode = "204", description = "Nothing will be deleted")
  public void takeBack() {
    deletions.takeBack();
  }

  private long coolingDays() {
    return terms.cooling().toDays();
  }

  private static RestResponse<DeletionState> answer(DeletionState state) {
    return ResponseBuilder.ok(state).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
