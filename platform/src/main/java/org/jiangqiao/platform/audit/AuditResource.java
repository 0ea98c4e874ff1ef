package org.jiangqiao.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.operations.Operated;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The trail of deeds over HTTP. */
@Path(Operated.PATH + "/audit-entries")
@RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
@RunOnVirtualThread
@Tag(name = Operated.TAG)
public class AuditResource {

  private final AuditTrail trail;
  private final Operated operated;

  AuditResource(AuditTrail trail, Operated operated) {
    this.trail = trail;
    this.operated = operated;
  }

  @GET
  @Operation(
      operationId = "listAuditEntries",
      summary = "Who did what, when and why, newest first",
      description =
          "An officer sees what happened in their scope, an administrator of the platform all of"
              + " it. Accounts are named by their ids only.")
  public Page<AuditEntry> list(
      @RestPath String service,
      @RestQuery @Nullable String actor,
      @RestQuery @Nullable String action,
      @RestQuery @Nullable String resourceType,
      @RestQuery @Nullable String resourceId,
      @BeanParam @Valid PageRequest page) {
    operated.require(service);
    return trail.page(new AuditTrail.Filter(actor, action, resourceType, resourceId), page);
  }
}
