package org.jiangqiao.matching.helprequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, Participant.Key> {

  List<Participant> of(UUID helpRequestId) {
    return list("helpRequestId = ?1 order by joinedAt", helpRequestId);
  }

  Map<UUID, List<Participant>> of(Collection<UUID> helpRequestIds) {
    if (helpRequestIds.isEmpty()) {
      return Map.of();
    }
    return find("helpRequestId in ?1 order by joinedAt", helpRequestIds).stream()
        .collect(Collectors.groupingBy(Participant::helpRequestId));
  }

  Optional<Participant> byAccount(UUID helpRequestId, String accountId) {
    return find("helpRequestId = ?1 and accountId = ?2", helpRequestId, accountId)
        .firstResultOptional();
  }
}
