package org.jiangqiao.matching.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;

@ApplicationScoped
class MatchRunRepository implements PanacheRepositoryBase<MatchRun, UUID> {

  Optional<MatchRun> newest(UUID helpRequestId) {
    return find("helpRequestId = ?1 order by id desc", helpRequestId).firstResultOptional();
  }

  /** The newest run of each case of the region, newest first. */
  List<MatchRun> newestOfCases(String regionPrefix, int atMost) {
    return find(
            """
            from MatchRun r where r.regionCode like concat(?1, '%') and not exists (
              from MatchRun later where later.helpRequestId = r.helpRequestId and later.id > r.id)
            order by r.id desc
            """,
            regionPrefix)
        .page(0, atMost)
        .list();
  }

  /**
   * What cases in these states need, by the newest run of each, the newest case first. The
   * candidates, which are most of a run, are not read.
   */
  List<Need> needs(Collection<HelpRequestStatus> statuses, List<String> prefixes, int atMost) {
    StringBuilder query =
        new StringBuilder(
            """
            select r.need from MatchRun r where not exists (
              from MatchRun later where later.helpRequestId = r.helpRequestId and later.id > r.id)
            and exists (
              from HelpRequest h where h.id = r.helpRequestId and h.status in :statuses)
            """);
    for (int i = 0; i < prefixes.size(); i++) {
      query.append(" and r.regionCode like concat(:prefix").append(i).append(", '%')");
    }
    var found =
        getEntityManager()
            .createQuery(query.append(" order by r.helpRequestId desc").toString(), Need.class)
            .setParameter("statuses", statuses)
            .setMaxResults(atMost);
    for (int i = 0; i < prefixes.size(); i++) {
      found.setParameter("prefix" + i, prefixes.get(i));
    }
    return found.getResultList();
  }
}
