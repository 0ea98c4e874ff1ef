package org.jiangqiao.talent.directory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.directory.CandidateFit;
import org.jiangqiao.talent.directory.CandidateSearch;

@Path("/internal/candidates")
@RunOnVirtualThread
class CandidatesResource {

  private final CandidateSearch candidates;

  private final CandidateFit fit;

  CandidatesResource(CandidateSearch candidates, CandidateFit fit) {
    this.candidates = candidates;
    this.fit = fit;
  }

  @POST
  @Path("/search")
  @RolesAllowed(Roles.SERVICE)
  @Operation(hidden = true)
  public CandidateSearchResponse search(@Valid @NotNull CandidateSearchRequest request) {
    return CandidateSearchResponse.of(candidates.search(request.toQuery()));
  }

  @POST
  @Path("/fit")
  @RolesAllowed(Roles.SERVICE)
  @Operation(hidden = true)
  public List<CandidateFitResponse> fit(@Valid @NotNull CandidateFitRequest request) {
    return fit.of(request.toQuery()).entrySet().stream()
        .map(entry -> CandidateFitResponse.of(entry.getKey(), entry.getValue()))
        .toList();
  }
}
