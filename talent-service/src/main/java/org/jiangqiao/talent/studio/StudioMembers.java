package org.jiangqiao.talent.studio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who belongs and belonged to studios, in the database. */
@ApplicationScoped
class StudioMembers implements PanacheRepositoryBase<StudioMember, UUID> {

  /** With those who have left, in the order in which they were invited. */
  List<StudioMember> of(UUID studio) {
    return list("studioId = ?1 order by invitedAt, id", studio);
  }

  /** Every time that somebody was asked to belong to some studio. */
  List<StudioMember> timesOf(UUID craftsman) {
    return list("craftsmanId = ?1 order by id desc", craftsman);
  }

  Optional<StudioMember> open(UUID studio, UUID craftsman) {
    return find(
            "studioId = ?1 and craftsmanId = ?2 and status in ?3",
            studio,
            craftsman,
            MemberStatus.OPEN)
        .firstResultOptional();
  }

  long countOpen(UUID studio) {
    return count("studioId = ?1 and status in ?2", studio, MemberStatus.OPEN);
  }

  /** How many have said that they belong to them; studios without any are absent. */
  Map<UUID, Long> countActive(Collection<UUID> studios) {
    Map<UUID, Long> counts = new HashMap<>();
    if (!studios.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select m.studioId, count(*) from StudioMember m"
                  + " where m.studioId in :studios and m.status = ACTIVE group by m.studioId",
              Object[].class)
          .setParameter("studios", studios)
          .getResultStream()
          .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    }
    return counts;
  }
}
