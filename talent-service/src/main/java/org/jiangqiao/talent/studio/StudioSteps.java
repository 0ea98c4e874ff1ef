package org.jiangqiao.talent.studio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lives of studios, in the database. */
@ApplicationScoped
class StudioSteps implements PanacheRepositoryBase<StudioStep, UUID> {

  /** A bound, because a page is no place for thousands of steps. */
  private static final int SHOWN = 300;

  List<StudioStep> latest(UUID studio) {
    return find("studioId = ?1 order by at desc, id desc", studio).range(0, SHOWN - 1).list();
  }
}
