package org.jiangqiao.talent.craftsman;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Craftsmen in the database. */
@ApplicationScoped
public class CraftsmanRepository implements PanacheRepositoryBase<Craftsman, UUID> {

  /** Nothing else happens to it until the transaction ends. */
  Optional<Craftsman> lockOfAccount(String account) {
    return find("accountId", account)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  public Optional<Craftsman> ofAccount(String account) {
    return find("accountId", account).firstResultOptional();
  }

  public List<Craftsman> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Those of the occupation who may be asked for help, the newest first. */
  public List<Craftsman> invitableOf(String occupation, int limit) {
    return find(
            "particulars.occupationCode = ?1 and membership.status = ?2 and origin = ?3 order by id desc",
            occupation,
            CraftsmanStatus.VERIFIED,
            CraftsmanOrigin.REGISTERED)
        .range(0, limit - 1)
        .list();
  }

  long countInvitable(String regionPrefix) {
    return count(
        "membership.status = ?1 and origin = ?2 and particulars.regionCode like ?3",
        CraftsmanStatus.VERIFIED,
        CraftsmanOrigin.REGISTERED,
        regionPrefix + "%");
  }

  /** By the ids that were asked for: whoever was merged answers as the entry that goes on. */
  public Map<UUID, Craftsman> current(Collection<UUID> ids) {
    List<Craftsman> found = withIds(ids);
    Map<UUID, Craftsman> survivors =
        withIds(found.stream().flatMap(one -> one.mergedInto().stream()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Craftsman::id, Function.identity()));
    Map<UUID, Craftsman> current = new LinkedHashMap<>();
    for (Craftsman one : found) {
      current.put(
          one.id(),
          one.mergedInto().flatMap(id -> Optional.ofNullable(survivors.get(id))).orElse(one));
    }
    return current;
  }

  /** Those in whose place this entry goes on. */
  public List<Craftsman> mergedInto(UUID survivor) {
    return list("membership.mergedInto", survivor);
  }

  public List<Craftsman> withAccounts(Collection<String> accounts) {
    return accounts.isEmpty() ? List.of() : list("accountId in ?1", accounts);
  }

  /** Those of one list that are known there by these ids. */
  List<Craftsman> listedIn(String roster, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : list(
            "identifiers.rosterKey.roster = ?1 and identifiers.rosterKey.rosterId in ?2",
            roster,
            ids);
  }

  boolean onPublicRecord(String name, @Nullable String employer) {
    return count(
            "origin = ?1 and particulars.name = ?2 and coalesce(particulars.employer, '') = ?3",
            CraftsmanOrigin.PUBLIC_RECORD,
            name,
            employer == null ? "" : employer)
        > 0;
  }

  /** Those who have waited longest in their status first. */
  List<Craftsman> managed(ManagedFilter filter, int limit) {
    Conditions conditions = conditions(filter);
    var query =
        getEntityManager()
            .createQuery(
                "select c from Craftsman c where "
                    + String.join(" and ", conditions.texts())
                    + " order by c.membership.statusSince, c.id",
                Craftsman.class);
    conditions.parameters().forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  /** By id, which grows with time. */
  List<Craftsman> page(PoolReader.Part part, @Nullable UUID after, int limit) {
    Conditions conditions = of(part);
    if (after != null) {
      conditions.and("c.id > :after", Map.of("after", after));
    }
    var query =
        getEntityManager()
            .createQuery(
                "select c from Craftsman c where "
                    + String.join(" and ", conditions.texts())
                    + " order by c.id",
                Craftsman.class);
    conditions.parameters().forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  long count(PoolReader.Part part) {
    Conditions conditions = of(part);
    var query =
        getEntityManager()
            .createQuery(
                "select count(*) from Craftsman c where "
                    + String.join(" and ", conditions.texts()),
                Long.class);
    conditions.parameters().forEach(query::setParameter);
    return query.getSingleResult();
  }

  /** Who is leaving is carried nowhere any more. */
  private static Conditions of(PoolReader.Part part) {
    Conditions conditions = within(part.regionPrefixes(), Optional.ofNullable(part.status()));
    conditions.and("c.membership.status <> LEAVING", Map.of());
    return conditions;
  }

  private static Conditions within(List<String> prefixes, Optional<CraftsmanStatus> status) {
    Conditions all = new Conditions(new ArrayList<>(List.of("1 = 1")), new HashMap<>());
    for (String prefix : prefixes) {
      // Public records may have no region; they belong to the nation, whose prefix is empty.
      if (!prefix.isEmpty()) {
        String name = "region" + all.parameters().size();
        all.and("c.particulars.regionCode like :" + name, Map.of(name, prefix + "%"));
      }
    }
    status.ifPresentOrElse(
        one -> all.and("c.membership.status = :status", Map.of("status", one)),
        () -> all.and("c.membership.mergedInto is null", Map.of()));
    return all;
  }

  private static Conditions conditions(ManagedFilter filter) {
    Conditions all = within(filter.regionPrefixes(), filter.status());
    filter
        .name()
        .map(name -> "%" + name.replaceAll("([!%_])", "!$1") + "%")
        .ifPresent(
            name -> all.and("c.particulars.name like :name escape '!'", Map.of("name", name)));
    filter
        .confirmedBefore()
        .ifPresent(
            before ->
                all.and(
                    "c.origin = REGISTERED and c.membership.confirmedAt < :before"
                        + " and (c.membership.status = VERIFIED"
                        + " or c.membership.lapsed and c.membership.status = SUSPENDED)",
                    Map.of("before", before)));
    filter
        .after()
        .ifPresent(
            after ->
                all.and(
                    "(c.membership.statusSince, c.id) > (:since, :id)",
                    Map.of("since", after.statusSince(), "id", after.id())));
    return all;
  }

  private record Conditions(List<String> texts, Map<String, Object> parameters) {

    void and(String text, Map<String, Object> named) {
      texts.add(text);
      parameters.putAll(named);
    }
  }

  /** What an officer's list is narrowed to; every region prefix must hold. */
  record ManagedFilter(
      List<String> regionPrefixes,
      Optional<CraftsmanStatus> status,
      Optional<String> name,
      Optional<Instant> confirmedBefore,
      Optional<Position> after) {}

  /** The last row of the page before. */
  record Position(Instant statusSince, UUID id) {}
}
