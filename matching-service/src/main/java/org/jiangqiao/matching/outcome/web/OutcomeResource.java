package org.jiangqiao.matching.outcome.web;

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
import org.jiangqiao.matching.outcome.OutcomeView;
import org.jiangqiao.matching.outcome.Outcomes;
import org.jiangqiao.matching.outcome.Verification;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Outcomes as the union verifies them; the enterprise confirms them at the help request. */
@Path("/api/v1/outcomes")
@Tag(name = "Outcomes", description = "What help came to, confirmed and verified")
public class OutcomeResource {

  private final Outcomes outcomes;
  private final Verification verification;

  OutcomeResource(Outcomes outcomes, Verification verification) {
    this.outcomes = outcomes;
    this.verification = verification;
  }

  @GET
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "listOutcomes",
      summary = "List the outcomes in the officer's scope, longest waiting first")
  public Page<OutcomeView> list(
      @RestQuery @Nullable Boolean verified, @BeanParam @Valid PageRequest page) {
    return outcomes.list(verified, page);
  }

  @POST
  @Path("/{id}/verification")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "verifyOutcome",
      summary = "Verify an outcome",
      description =
          "From now on it counts in the statistics and in the craftsmen's records, and a case"
              + " study is drafted.")
  public RestResponse<OutcomeView> verify(
      @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return ok(verification.verify(id, ifMatch));
  }

  @POST
  @Path("/{id}/return")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "returnOutcome",
      summary = "Give an outcome back to the enterprise to be corrected")
  public RestResponse<OutcomeView> giveBack(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid OutcomeReturn request) {
    return ok(verification.giveBack(id, ifMatch, request.reason()));
  }

  private static RestResponse<OutcomeView> ok(OutcomeView view) {
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
