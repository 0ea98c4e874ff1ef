package org.jiangqiao.achievements.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.achievements.lock.Locks;

/** Stored answers. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

  private final Locks locks;

  Answers(Locks locks) {
    this.locks = locks;
  }

  Optional<Answer> ofHelpRequest(UUID helpRequest) {
    return find("helpRequestId", helpRequest).firstResultOptional();
  }

  /** One answer for each help request, however often it is asked at once. */
  void lockHelpRequest(UUID helpRequest) {
    locks.hold("answer/" + helpRequest);
  }
}
