package org.jiangqiao.talent.studio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What studios have done, in the database. */
@ApplicationScoped
class StudioResults implements PanacheRepositoryBase<StudioResult, UUID> {

  List<StudioResult> of(UUID studio) {
    return list("studioId = ?1 order by year desc, id desc", studio);
  }

  long countOf(UUID studio) {
    return count("studioId", studio);
  }
}
