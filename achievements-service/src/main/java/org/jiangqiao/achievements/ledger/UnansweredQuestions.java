package org.jiangqiao.achievements.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.achievements.lock.Locks;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.PageRequest;

/** The stored ledger. */
@ApplicationScoped
class UnansweredQuestions implements PanacheRepositoryBase<UnansweredQuestion, UUID> {

  private final Locks locks;

  UnansweredQuestions(Locks locks) {
    this.locks = locks;
  }

  /** Newer entries are the likelier twins, and a comparison costs a vector. */
  private static final int COMPARED = 2000;

  /** Two requests with the same new question must not make two entries. */
  void lockGroup(AskedQuestion asked) {
    locks.hold("ledger/" + asked.trade() + "/" + asked.regionCode());
  }

  List<UnansweredQuestion> openLike(AskedQuestion asked) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", QuestionStatus.OPEN);
    parameters.put("trade", asked.trade() == null ? "" : asked.trade());
    parameters.put("region", asked.regionCode() == null ? "" : asked.regionCode());
    return find(
            "status = :status and coalesce(trade, '') = :trade"
                + " and coalesce(regionCode, '') = :region order by id desc",
            parameters)
        .range(0, COMPARED - 1)
        .list();
  }

  /** Longest unchecked first. */
  List<UUID> openNotCheckedSince(Instant time, int limit) {
    return find(
            "status = ?1 and (checkedAt is null or checkedAt < ?2)"
                + " order by checkedAt nulls first, id",
            QuestionStatus.OPEN,
            time)
        .range(0, limit - 1)
        .stream()
        .map(UnansweredQuestion::id)
        .toList();
  }

  /** Latest asked first, one more than the page holds. */
  List<UnansweredQuestion> page(LedgerQuery query, String scopePrefix, PageRequest page) {
    StringBuilder where =
        new StringBuilder(
            "status = :status and coalesce(regionCode, '') like :scope"
                + " and coalesce(regionCode, '') like :region");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", query.status());
    parameters.put("scope", scopePrefix + "%");
    parameters.put("region", query.regionPrefix() + "%");
    if (query.trade() != null) {
      where.append(" and trade = :trade");
      parameters.put("trade", query.trade());
    }
    if (page.cursor() != null) {
      List<String> after = Cursor.decode(page.cursor(), 2);
      where.append(" and (lastAskedAt < :at or (lastAskedAt = :at and id < :id))");
      try {
        parameters.put("at", Instant.parse(after.getFirst()));
        parameters.put("id", UUID.fromString(after.getLast()));
      } catch (DateTimeParseException | IllegalArgumentException notOurs) {
        throw Cursor.invalid().causedBy(notOurs);
      }
    }
    return find(where + " order by lastAskedAt desc, id desc", parameters)
        .range(0, page.limit())
        .list();
  }
}
