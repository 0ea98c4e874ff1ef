package org.jiangqiao.matching.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A member of the team. */
@Embeddable
class EngagedCraftsman {

  @Column(name = "craftsman_id")
  UUID craftsmanId;

  @Column(name = "account_id")
  String accountId;

  @Column String name;
  @Column boolean lead;

  protected EngagedCraftsman() {}

  EngagedCraftsman(UUID craftsmanId, String accountId, String name, boolean lead) {
    this.craftsmanId = craftsmanId;
    this.accountId = accountId;
    this.name = name;
    this.lead = lead;
  }
}
