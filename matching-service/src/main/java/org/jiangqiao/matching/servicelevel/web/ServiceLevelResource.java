package org.jiangqiao.matching.servicelevel.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.matching.servicelevel.ServiceLevelPolicies;
import org.jiangqiao.matching.servicelevel.ServiceLevelPolicy;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/service-level-policies")
@RunOnVirtualThread
@Tag(name = "ServiceLevels", description = "How long each step of a case may take")
public class ServiceLevelResource {

  private final ServiceLevelPolicies policies;
  private final Caller caller;

  ServiceLevelResource(ServiceLevelPolicies policies, Caller caller) {
    this.policies = policies;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Roles.ENTERPRISE,
    Roles.CRAFTSMAN,
    Roles.UNION_OFFICER,
    Roles.REVIEWER,
    Roles.PLATFORM_ADMIN
  })
  @Operation(operationId = "getServiceLevelPolicy", summary = "The policy in force")
  public RestResponse<ServiceLevelPolicyResponse> get() {
    return shown(policies.inForce());
  }

  @PUT
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "changeServiceLevelPolicy",
      summary = "Replace the policy by a new version (officers of the nation, and the platform's)",
      description = "Clocks that run keep the version they were started with.")
  public RestResponse<ServiceLevelPolicyResponse> change(
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ServiceLevelPolicyRequest request) {
    return shown(
        policies.change(
            caller,
            ifMatch,
            request.rules().stream().map(ServiceLevelRuleRequest::toRule).toList()));
  }

  private static RestResponse<ServiceLevelPolicyResponse> shown(ServiceLevelPolicy policy) {
    return RestResponse.ResponseBuilder.ok(ServiceLevelPolicyResponse.of(policy))
        .header(HttpHeaders.ETAG, ETags.of(policy.version()))
        .build();
  }
}
