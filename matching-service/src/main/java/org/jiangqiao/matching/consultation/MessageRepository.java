package org.jiangqiao.matching.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<ConsultationMessage, UUID> {

  List<ConsultationMessage> of(UUID helpRequestId, @Nullable UUID after, int atMost) {
    var query =
        after == null
            ? find("helpRequestId = ?1 order by id", helpRequestId)
            : find("helpRequestId = ?1 and id > ?2 order by id", helpRequestId, after);
    return query.page(0, atMost).list();
  }

  Map<UUID, ActorRole> lastAuthors(Collection<UUID> helpRequestIds) {
    if (helpRequestIds.isEmpty()) {
      return Map.of();
    }
    return find(
            """
            from ConsultationMessage m where m.id in (
              select max(l.id) from ConsultationMessage l
              where l.helpRequestId in ?1 group by l.helpRequestId)
            """,
            helpRequestIds)
        .stream()
        .collect(Collectors.toMap(last -> last.helpRequestId, last -> last.authorRole));
  }
}
