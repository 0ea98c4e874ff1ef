package org.jiangqiao.achievements.achievement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Stored results. */
@ApplicationScoped
class Achievements implements PanacheRepositoryBase<Achievement, UUID> {

  private static final Set<AchievementStatus> WAITING_FOR_THE_UNION =
      EnumSet.of(
          AchievementStatus.SUBMITTED, AchievementStatus.IN_REVIEW, AchievementStatus.ACCEPTED);

  private record Key(Instant at, UUID id) {

    static Key of(String cursor) {
      List<String> parts = Cursor.decode(cursor, 2);
      try {
        return new Key(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
      } catch (DateTimeParseException | IllegalArgumentException notOurs) {
        throw Cursor.invalid().causedBy(notOurs);
      }
    }
  }

  /** Newest first, one more than the page holds. */
  List<Achievement> ownedBy(String account, @Nullable AchievementStatus status, PageRequest page) {
    return newestFirst("createdBy = :owner", Map.of("owner", account), status, page);
  }

  List<Achievement> within(UnionScope scope, @Nullable AchievementStatus status, PageRequest page) {
    return newestFirst(
        "regionCode like :scope and status <> DRAFT",
        Map.of("scope", scope.prefix() + "%"),
        status,
        page);
  }

  private List<Achievement> newestFirst(
      String filter,
      Map<String, Object> fixed,
      @Nullable AchievementStatus status,
      PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(fixed);
    StringBuilder where = new StringBuilder(filter);
    if (status != null) {
      where.append(" and status = :status");
      parameters.put("status", status);
    }
    if (page.cursor() != null) {
      Key after = Key.of(page.cursor());
      where.append(" and (updatedAt < :at or (updatedAt = :at and id < :id))");
      parameters.put("at", after.at());
      parameters.put("id", after.id());
    }
    return find(where + " order by updatedAt desc, id desc", parameters)
        .range(0, page.limit())
        .list();
  }

  /** What waits longest comes first, one more than the page holds. */
  List<Achievement> reviewQueue(
      UnionScope scope, @Nullable AchievementStatus status, PageRequest page) {
    StringBuilder where = new StringBuilder("regionCode like :scope and status in :statuses");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("scope", scope.prefix() + "%");
    parameters.put("statuses", status == null ? WAITING_FOR_THE_UNION : Set.of(status));
    if (page.cursor() != null) {
      Key after = Key.of(page.cursor());
      where.append(" and (statusSince > :at or (statusSince = :at and id > :id))");
      parameters.put("at", after.at());
      parameters.put("id", after.id());
    }
    return find(where + " order by statusSince, id", parameters).range(0, page.limit()).list();
  }
}
