package org.jiangqiao.matching.servicelevel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The versions of the service-level policy; the newest is in force. */
@ApplicationScoped
public class ServiceLevelPolicies implements PanacheRepositoryBase<ServiceLevelPolicy, Integer> {

  private final Clock clock;
  private final Audit audit;

  ServiceLevelPolicies(Clock clock, Audit audit) {
    this.clock = clock;
    this.audit = audit;
  }

  public ServiceLevelPolicy inForce() {
    return find("order by version desc")
        .firstResultOptional()
        .orElseThrow(() -> new IllegalStateException("The migrations bring a first policy"));
  }

  ServiceLevelPolicy version(int version) {
    return findByIdOptional(version)
        .orElseThrow(() -> new IllegalStateException("Clocks refer to a policy: " + version));
  }

  @Transactional
  public ServiceLevelPolicy change(
      Caller caller, @Nullable String ifMatch, List<ServiceLevelRule> rules) {
    if (!caller.has(Roles.PLATFORM_ADMIN) && !caller.scope().prefix().isEmpty()) {
      throw Problem.forbidden();
    }
    ServiceLevelPolicy present = inForce();
    ETags.require(ifMatch, present.version());
    ServiceLevelPolicy next = present.changed(rules, caller.subject(), clock.instant());
    persist(next);
    audit.record("service-level-policy.changed", "service-level-policy", next.version(), Map.of());
    return next;
  }
}
