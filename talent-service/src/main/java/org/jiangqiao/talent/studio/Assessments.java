package org.jiangqiao.talent.studio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Assessments in the database. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

  List<Assessment> of(UUID studio) {
    return list("studioId = ?1 order by assessedAt desc, id desc", studio);
  }
}
