package org.jiangqiao.matching.casestudy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CaseStudyRepository implements PanacheRepositoryBase<CaseStudy, UUID> {

  boolean existsFor(UUID outcomeId) {
    return count("outcomeId", outcomeId) > 0;
  }

  List<CaseStudy> inScope(
      String regionPrefix, @Nullable CaseStudyStatus status, @Nullable UUID before, int atMost) {
    StringBuilder query = new StringBuilder("regionCode like ?1");
    List<Object> parameters = new ArrayList<>(List.of(regionPrefix + "%"));
    if (status != null) {
      parameters.add(status);
      query.append(" and status = ?").append(parameters.size());
    }
    if (before != null) {
      parameters.add(before);
      query.append(" and id < ?").append(parameters.size());
    }
    return find(query.append(" order by id desc").toString(), parameters.toArray())
        .page(0, atMost)
        .list();
  }
}
