package org.jiangqiao.achievements.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Stored answers. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

  Optional<Answer> ofHelpRequest(UUID helpRequest) {
    return find("helpRequestId", helpRequest).firstResultOptional();
  }

  /** One answer for each help request, however often it is asked at once. */
  void lockHelpRequest(UUID helpRequest) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext(:request))", Void.class)
        .setParameter("request", "answer/" + helpRequest)
        .getSingleResultOrNull();
  }
}
