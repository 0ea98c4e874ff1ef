package org.jiangqiao.matching.candidate.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.candidate.Standings;
import org.jiangqiao.platform.identity.Roles;

@Path("/api/v1/help-requests/{id}/standing")
@RunOnVirtualThread
@Tag(name = "Dispatch", description = "Who could help, and why")
public class StandingResource {

  private final Standings standings;
  private final SuitedViews views;

  StandingResource(Standings standings, SuitedViews views) {
    this.standings = standings;
    this.views = views;
  }

  @GET
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "getOwnStanding",
      summary = "Why the calling craftsman was invited to a case, or was not",
      description =
          "For cases within the craftsman's reach. Others' figures are not told; 404 beyond reach"
              + " and for who is not in the pool.")
  public StandingResponse own(@RestPath UUID id) {
    return views.of(standings.own(id));
  }
}
