package org.jiangqiao.talent.directory.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.directory.CandidateSearch;

@Path("/internal/candidates")
@RunOnVirtualThread
class CandidatesResource {

  private final CandidateSearch candidates;

  CandidatesResource(CandidateSearch candidates) {
    this.candidates = candidates;
  }

  @POST
  @Path("/search")
  @RolesAllowed(Roles.SERVICE)
  @Operation(hidden = true)
  public CandidateSearchResponse search(@Valid @NotNull CandidateSearchRequest request) {
    return CandidateSearchResponse.of(candidates.search(request.toQuery()));
  }
}
