package org.jiangqiao.matching.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The draft of a plan, apart from its head: it is large. */
@Entity
@Table(name = "week_plan_draft")
class StoredDraft {

  @Id
  @Column(name = "plan_id")
  UUID planId;

  /** False when the facts must be read again before the search. */
  @Column boolean fresh;

  @Convert(converter = DraftColumn.class)
  @Column
  PlanDraft draft;

  protected StoredDraft() {}

  StoredDraft(UUID planId, PlanDraft draft) {
    this.planId = planId;
    this.fresh = true;
    this.draft = draft;
  }
}
