package org.jiangqiao.talent.craftsman;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Craftsmen in the database. */
@ApplicationScoped
public class CraftsmanRepository implements PanacheRepositoryBase<Craftsman, UUID> {

  Optional<Craftsman> ofAccount(String account) {
    return find("accountId", account).firstResultOptional();
  }

  public List<Craftsman> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  public List<Craftsman> withAccounts(Collection<String> accounts) {
    return accounts.isEmpty() ? List.of() : list("accountId in ?1", accounts);
  }

  boolean onPublicRecord(String name, @Nullable String employer) {
    return count(
            "origin = ?1 and particulars.name = ?2 and coalesce(particulars.employer, '') = ?3",
            CraftsmanOrigin.PUBLIC_RECORD,
            name,
            employer == null ? "" : employer)
        > 0;
  }

  public List<UUID> idsAfter(Optional<UUID> last, int limit) {
    return getEntityManager()
        .createQuery("select c.id from Craftsman c where c.id > :last order by c.id", UUID.class)
        .setParameter("last", last.orElse(new UUID(0, 0)))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those who have waited longest in their status first. */
  List<Craftsman> managed(ManagedFilter filter, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> parameters = new HashMap<>();
    filter.regionPrefixes().stream()
        .filter(prefix -> !prefix.isEmpty())
        .forEach(
            prefix -> {
              String name = "region" + parameters.size();
              conditions.add("c.particulars.regionCode like :" + name);
              parameters.put(name, prefix + "%");
            });
    filter
        .status()
        .ifPresent(
            status -> {
              conditions.add("c.status = :status");
              parameters.put("status", status);
            });
    filter
        .name()
        .ifPresent(
            name -> {
              conditions.add("c.particulars.name like :name escape '!'");
              parameters.put("name", "%" + name.replaceAll("([!%_])", "!$1") + "%");
            });
    filter
        .after()
        .ifPresent(
            after -> {
              conditions.add("(c.statusSince, c.id) > (:since, :id)");
              parameters.put("since", after.statusSince());
              parameters.put("id", after.id());
            });
    var query =
        getEntityManager()
            .createQuery(
                "select c from Craftsman c where "
                    + String.join(" and ", conditions)
                    + " order by c.statusSince, c.id",
                Craftsman.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  /** What an officer's list is narrowed to; every region prefix must hold. */
  record ManagedFilter(
      List<String> regionPrefixes,
      Optional<CraftsmanStatus> status,
      Optional<String> name,
      Optional<Position> after) {}

  /** The last row of the page before. */
  record Position(Instant statusSince, UUID id) {}
}
