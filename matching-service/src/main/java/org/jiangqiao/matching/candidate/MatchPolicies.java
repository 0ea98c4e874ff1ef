package org.jiangqiao.matching.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MatchPolicies implements PanacheRepositoryBase<MatchPolicy, Integer> {

  MatchPolicy inForce() {
    return find("order by version desc")
        .firstResultOptional()
        .orElseThrow(() -> new IllegalStateException("The migrations bring a first policy"));
  }
}
