package org.jiangqiao.matching.team.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.team.TeamProposals;
import org.jiangqiao.platform.identity.Roles;

/** Teams as they could be; nothing is stored. */
@Path("/api/v1/help-requests/{id}/team-proposal")
@RunOnVirtualThread
@Tag(name = "Dispatch")
public class TeamProposalResource {

  private final TeamProposals proposals;
  private final TeamViews views;

  TeamProposalResource(TeamProposals proposals, TeamViews views) {
    this.proposals = proposals;
    this.views = views;
  }

  @POST
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "proposeTeam",
      summary = "The smallest teams that cover the skills a case needs, and what a team covers",
      description =
          "Computes only. The skills can be put right, and a team of one's own choice is looked at"
              + " in the same way. 503 when the talent service is away.")
  public TeamProposalResponse propose(
      @RestPath UUID id, @NotNull @Valid TeamProposalRequest request) {
    return views.of(proposals.propose(id, request.stated(), request.composition()));
  }
}
