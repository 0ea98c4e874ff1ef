package org.jiangqiao.matching.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An account that acts for an enterprise; an account acts for one enterprise only. */
@Entity
@Table(name = "enterprise_member")
class EnterpriseMember {

  @Id
  @Column(name = "account_id")
  String accountId;

  @Column(name = "enterprise_id")
  UUID enterpriseId;

  @Column(name = "joined_at")
  Instant joinedAt;

  protected EnterpriseMember() {}

  EnterpriseMember(String accountId, UUID enterpriseId, Instant joinedAt) {
    this.accountId = accountId;
    this.enterpriseId = enterpriseId;
    this.joinedAt = joinedAt;
  }
}
