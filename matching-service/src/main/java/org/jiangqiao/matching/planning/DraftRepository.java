package org.jiangqiao.matching.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<StoredDraft, UUID> {

  void store(UUID planId, PlanDraft draft) {
    StoredDraft stored = findById(planId);
    if (stored == null) {
      persist(new StoredDraft(planId, draft));
    } else {
      stored.draft = draft;
      stored.fresh = true;
    }
  }
}
