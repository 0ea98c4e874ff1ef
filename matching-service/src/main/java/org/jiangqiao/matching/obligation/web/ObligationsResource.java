package org.jiangqiao.matching.obligation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiangqiao.matching.obligation.Obligation;
import org.jiangqiao.matching.obligation.Obligations;
import org.jiangqiao.platform.identity.Roles;

@Path("/internal/obligations")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
class ObligationsResource {

  private final Obligations obligations;

  ObligationsResource(Obligations obligations) {
    this.obligations = obligations;
  }

  @POST
  @Operation(hidden = true)
  public List<Obligation> of(@Valid @NotNull ObligationQuery query) {
    return obligations.of(query.accountId(), query.craftsmanIds());
  }
}
