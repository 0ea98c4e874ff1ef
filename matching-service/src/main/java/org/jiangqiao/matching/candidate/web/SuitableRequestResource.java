package org.jiangqiao.matching.candidate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.candidate.SuitableRequests;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/help-requests/suitable")
@RunOnVirtualThread
@Tag(name = "Dispatch", description = "Who could help, and why")
public class SuitableRequestResource {

  private final SuitableRequests suitable;
  private final SuitedViews views;

  SuitableRequestResource(SuitableRequests suitable, SuitedViews views) {
    this.suitable = suitable;
    this.views = views;
  }

  @GET
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "listSuitableRequests",
      summary = "The requests that suit a craftsman, best first, with reasons",
      description =
          "By the criteria and weights with which candidates are found, turned round, as of today."
              + " Whose trouble it is is not told. 409 for who is not in the pool; 503 when the"
              + " talent service is away.")
  public Page<SuitableRequestResponse> list(
      @RestQuery
          @Nullable @Parameter(description = "For officers: whom; left out, craftsmen ask about themselves")
          UUID craftsmanId,
      @RestQuery @DefaultValue("OPEN") SuitableRequests.When when,
      @BeanParam @Valid PageRequest page) {
    return suitable.list(craftsmanId, when, page).map(views::of);
  }
}
