package org.jiangqiao.talent.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Pairs in the database. */
@ApplicationScoped
class DuplicatePairs implements PanacheRepositoryBase<DuplicatePair, UUID> {

  /** What an officer has decided stays decided, whatever later searches find. */
  private static final String FOUND =
      """
      INSERT INTO duplicate_pair
        (id, version, first_id, second_id, common_region, weight, signs, status, search_id, found_at)
      SELECT ?, 0, ?, ?, ?, ?, ?::jsonb, 'OPEN', ?, ?
      WHERE (SELECT count(*) FROM craftsman
             WHERE id IN (?, ?) AND merged_into IS NULL) = 2
      ON CONFLICT (first_id, second_id) DO UPDATE
        SET common_region = excluded.common_region, weight = excluded.weight,
            signs = excluded.signs, search_id = excluded.search_id
        WHERE duplicate_pair.status = 'OPEN'
      """;

  private final Sql sql;
  private final ObjectMapper json;
  private final Clock clock;

  DuplicatePairs(Sql sql, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /** Two entries that are alike, and why. */
  record Found(UUID first, UUID second, String commonRegion, List<Sign> signs) {

    static Found of(Comparison comparison, List<Sign> signs) {
      UUID one = comparison.one().id();
      UUID other = comparison.other().id();
      boolean ordered = one.toString().compareTo(other.toString()) < 0;
      return new Found(
          ordered ? one : other, ordered ? other : one, comparison.commonRegion(), signs);
    }
  }

  int keep(UUID search, List<Found> pairs) {
    int kept = 0;
    for (Found found : pairs) {
      kept +=
          sql.update(
              FOUND,
              Ids.next(),
              found.first(),
              found.second(),
              found.commonRegion(),
              Comparison.weight(found.signs()),
              toJson(found.signs()),
              search,
              clock.instant(),
              found.first(),
              found.second());
    }
    return kept;
  }

  private String toJson(List<Sign> signs) {
    try {
      return json.writeValueAsString(signs);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("signs that are not JSON", e);
    }
  }

  /** Open pairs of the part that was searched which are not alike any more. */
  int dropOthers(UUID search, UnionScope scope) {
    return sql.update(
        """
        DELETE FROM duplicate_pair WHERE status = 'OPEN' AND search_id <> ? AND common_region LIKE ?
        """,
        search,
        scope.prefix() + "%");
  }

  List<DuplicatePair> with(UUID craftsman) {
    return list("firstId = ?1 or secondId = ?1", craftsman);
  }

  boolean between(UUID one, UUID other) {
    return count("firstId = ?1 and secondId = ?2 or firstId = ?2 and secondId = ?1", one, other)
        > 0;
  }

  /** To the survivor of a merge, in the order that pairs have. */
  void move(DuplicatePair pair, UUID from, UUID to) {
    sql.update(
        """
        UPDATE duplicate_pair SET first_id = least(?::uuid, ?::uuid), second_id = greatest(?::uuid, ?::uuid)
        WHERE id = ?
        """,
        pair.besides(from),
        to,
        pair.besides(from),
        to,
        pair.id());
  }

  /** The surest first. */
  Page<DuplicatePair> page(Filter filter, PageRequest page) {
    List<String> conditions =
        new ArrayList<>(
            List.of("status = :status", "commonRegion like :scope", "commonRegion like :region"));
    Map<String, Object> values = new HashMap<>();
    values.put("status", filter.status());
    values.put("scope", filter.scope().prefix() + "%");
    values.put("region", filter.regionPrefix() + "%");
    String cursor = page.cursor();
    if (cursor != null) {
      List<String> parts = Cursor.decode(cursor, 2);
      conditions.add("(weight < :weight or weight = :weight and id > :id)");
      try {
        values.put("weight", Integer.valueOf(parts.get(0)));
        values.put("id", UUID.fromString(parts.get(1)));
      } catch (IllegalArgumentException notOurs) {
        throw Cursor.invalid().causedBy(notOurs);
      }
    }
    List<DuplicatePair> rows =
        find(String.join(" and ", conditions) + " order by weight desc, id", values)
            .range(0, page.limit())
            .list();
    return Page.of(rows, page.limit(), pair -> Cursor.encode(pair.weight(), pair.id()));
  }

  /** Whose pairs, decided or not. */
  record Filter(UnionScope scope, String regionPrefix, PairStatus status) {}
}
