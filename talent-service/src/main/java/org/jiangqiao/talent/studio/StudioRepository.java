package org.jiangqiao.talent.studio;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.craftsman.Regions;
import org.jspecify.annotations.Nullable;

/** Studios in the database. */
@ApplicationScoped
class StudioRepository implements PanacheRepositoryBase<Studio, UUID> {

  /** Nobody is found by the name of somebody who is out of sight. */
  private static final String LED_BY_ONE_IN_SIGHT =
      "exists (select 1 from Craftsman c where c.id = s.leaderId"
          + " and c.membership.status = VERIFIED and c.particulars.name like :text escape '!')";

  private static final String LED_BY =
      "exists (select 1 from Craftsman c where c.id = s.leaderId"
          + " and c.particulars.name like :text escape '!')";

  private static final String BELONGS =
      "(s.leaderId = :craftsman or exists (select 1 from StudioMember m where m.studioId = s.id"
          + " and m.craftsmanId = :craftsman and m.status = ACTIVE))";

  List<Studio> ledBy(UUID craftsman) {
    return list("leaderId = ?1 order by id desc", craftsman);
  }

  boolean leads(UUID craftsman) {
    return count("leaderId = ?1 and standing.status <> REVOKED", craftsman) > 0;
  }

  List<Studio> withIds(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
  }

  /** Those that everybody may know of, the latest accreditation first. */
  Page<Studio> inForce(StudioFilter.Open asked, LocalDate today, PageRequest page) {
    Conditions conditions = conditions(asked.filter(), LED_BY_ONE_IN_SIGHT);
    conditions.and(
        "s.standing.status in :statuses", Map.of("statuses", StudioStatus.ACCREDITED_ONES));
    conditions.and("s.standing.validUntil >= :today", Map.of("today", today));
    if (asked.craftsman() != null) {
      conditions.and(BELONGS, Map.of("craftsman", asked.craftsman()));
    }
    conditions.after(
        page.cursor(),
        "(s.standing.accreditedOn, s.id) < (:last, :lastId)",
        text -> LocalDate.parse(text));
    return Page.of(
        find(
                conditions.text() + " order by s.standing.accreditedOn desc, s.id desc",
                conditions.values)
            .range(0, page.limit())
            .list(),
        page.limit(),
        studio -> Cursor.encode(requireNonNull(studio.accreditedOn()), studio.id()));
  }

  /** Those that officers of a scope decide on; who has waited longest in a status comes first. */
  Page<Studio> managed(
      StudioFilter.Managed asked, UnionScope scope, LocalDate today, PageRequest page) {
    Conditions conditions = conditions(asked.filter(), LED_BY);
    conditions.and("s.presentation.regionCode like :scope", Map.of("scope", scope.prefix() + "%"));
    conditions.and("s.standing.status in :statuses", Map.of("statuses", asked.statuses()));
    if (asked.due()) {
      conditions.and(
          "s.standing.status in :accredited"
              + " and (s.standing.assessedYear < :year or s.standing.validUntil < :today)",
          Map.of(
              "accredited", StudioStatus.ACCREDITED_ONES, "year", today.getYear(), "today", today));
    }
    conditions.after(
        page.cursor(),
        "(s.standing.statusSince, s.id) > (:last, :lastId)",
        text -> Instant.parse(text));
    return Page.of(
        find(conditions.text() + " order by s.standing.statusSince, s.id", conditions.values)
            .range(0, page.limit())
            .list(),
        page.limit(),
        studio -> Cursor.encode(studio.statusSince(), studio.id()));
  }

  private static Conditions conditions(StudioFilter filter, String byLeader) {
    Conditions all = new Conditions();
    String prefix = Regions.prefix(filter.region());
    if (!prefix.isEmpty()) {
      all.and("s.presentation.regionCode like :region", Map.of("region", prefix + "%"));
    }
    if (filter.level() != null) {
      all.and("s.standing.level = :level", Map.of("level", filter.level()));
    }
    for (String key : filter.keys()) {
      String name = "key" + all.values.size();
      all.and("s.fieldKeys like :" + name + " escape '!'", Map.of(name, containing(key)));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      all.and(
          "(s.presentation.name like :text escape '!' or s.presentation.employer like :text escape '!'"
              + " or s.presentation.focus like :text escape '!' or "
              + byLeader
              + ")",
          Map.of("text", containing(filter.text().strip())));
    }
    return all;
  }

  private static String containing(String text) {
    return "%" + text.replaceAll("([!%_])", "!$1") + "%";
  }

  /** How the last row of the page before is read back. */
  private interface Key {
    Object of(String text);
  }

  private static final class Conditions {

    private final List<String> texts = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    void and(String text, Map<String, Object> named) {
      texts.add(text);
      values.putAll(named);
    }

    void after(@Nullable String cursor, String condition, Key key) {
      if (cursor == null) {
        return;
      }
      List<String> parts = Cursor.decode(cursor, 2);
      try {
        and(
            condition,
            Map.of("last", key.of(parts.get(0)), "lastId", UUID.fromString(parts.get(1))));
      } catch (DateTimeException | IllegalArgumentException notOurs) {
        throw Cursor.invalid().causedBy(notOurs);
      }
    }

    String text() {
      return "from Studio s where " + String.join(" and ", texts);
    }
  }
}
