package org.jiangqiao.matching.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which account acts for which enterprise, as other features ask it. */
@ApplicationScoped
public class Members {

  private final MemberRepository members;
  private final EnterpriseRepository enterprises;

  Members(MemberRepository members, EnterpriseRepository enterprises) {
    this.members = members;
    this.enterprises = enterprises;
  }

  public Optional<Enterprise> enterpriseOf(String accountId) {
    return members.enterpriseOf(accountId).map(enterprises::get);
  }

  public boolean isMember(String accountId, UUID enterpriseId) {
    return members.enterpriseOf(accountId).filter(enterpriseId::equals).isPresent();
  }

  public List<String> accountsOf(UUID enterpriseId) {
    return members.accountsOf(enterpriseId);
  }

  public Enterprise enterprise(UUID id) {
    return enterprises.get(id);
  }

  public Map<UUID, Enterprise> enterprises(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return enterprises.find("id in ?1", ids).stream()
        .collect(Collectors.toMap(Enterprise::id, Function.identity()));
  }
}
