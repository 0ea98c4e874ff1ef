package org.jiangqiao.matching.servicelevel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class HolidayNoticeRepository implements PanacheRepositoryBase<HolidayNotice, Integer> {

  /** The newest of each year. */
  @Transactional
  List<HolidayNotice> inForce() {
    return list(
        "version in (select max(n.version) from HolidayNotice n group by n.year) order by year");
  }

  List<HolidayNotice> newestFirst(int before, int atMost) {
    return find("version < ?1 order by version desc", before).page(0, atMost).list();
  }

  int lastVersion() {
    return find("order by version desc")
        .firstResultOptional()
        .map(HolidayNotice::version)
        .orElse(0);
  }
}
