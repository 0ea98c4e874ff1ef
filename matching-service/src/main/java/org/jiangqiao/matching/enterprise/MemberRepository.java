package org.jiangqiao.matching.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<EnterpriseMember, String> {

  Optional<UUID> enterpriseOf(String accountId) {
    return findByIdOptional(accountId).map(member -> member.enterpriseId);
  }

  List<String> accountsOf(UUID enterpriseId) {
    return find("enterpriseId", enterpriseId).stream().map(member -> member.accountId).toList();
  }
}
