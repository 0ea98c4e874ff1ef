package org.jiangqiao.matching.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The stored notices: sent, listed, counted and read. */
@ApplicationScoped
public class Notifications implements Notifier {

  /** Counting on would cost and tell nobody anything: the badge says 99+ long before. */
  static final int COUNTED_AT_MOST = 1000;

  /** Beyond every id, where a first page starts. */
  private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  private static final String FOR_READER =
      """
      from notification n
      left join notification_read r on r.notification_id = n.id and r.account_id = ?
      where (n.account_id = ? or n.union_code like ?)
      """;

  private final Sql sql;
  private final Clock clock;

  Notifications(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void send(Notice notice) {
    String account = null;
    String union = null;
    switch (notice.recipient()) {
      case Recipient.Account(String accountId) -> account = accountId;
      case Recipient.Union(String code) -> union = unionOf(code);
    }
    sql.update(
        """
        insert into notification (id, account_id, union_code, type, args, link, created_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        Ids.next(),
        account,
        union,
        notice.type().name(),
        notice.args().toArray(String[]::new),
        notice.link(),
        clock.instant());
  }

  /** 440300 is the region of the city whose union has the code 4403. */
  static String unionOf(String code) {
    String union = code;
    while (union.length() > 2 && union.endsWith("00")) {
      union = union.substring(0, union.length() - 2);
    }
    return union;
  }

  public Page<Notification> list(Reader reader, boolean unreadOnly, PageRequest page) {
    UUID before = page.cursor() == null ? NEWEST : cursorId(page.cursor());
    List<Notification> rows =
        sql.list(
            "select n.id, n.type, n.args, n.link, n.created_at, r.read_at "
                + FOR_READER
                + " and n.id < ?"
                + (unreadOnly ? " and r.read_at is null" : "")
                + " order by n.id desc limit ?",
            Notifications::notification,
            reader.accountId(),
            reader.accountId(),
            reader.unionPattern(),
            before,
            page.limit() + 1);
    return Page.of(rows, page.limit(), row -> Cursor.encode(row.id()));
  }

  private static UUID cursorId(String cursor) {
    try {
      return UUID.fromString(Cursor.decode(cursor, 1).getFirst());
    } catch (IllegalArgumentException notAnId) {
      throw Cursor.invalid().causedBy(notAnId);
    }
  }

  public int unreadCount(Reader reader) {
    return sql.one(
            "select count(*) as unread from (select 1 "
                + FOR_READER
                + " and r.read_at is null limit ?) as found",
            row -> row.getInt("unread"),
            reader.accountId(),
            reader.accountId(),
            reader.unionPattern(),
            COUNTED_AT_MOST)
        .orElse(0);
  }

  /** Reading what is read changes nothing. */
  @Transactional
  public void read(Reader reader, UUID notificationId) {
    if (!visible(reader, notificationId)) {
      throw Problem.notFound("notification");
    }
    sql.update(
        """
        insert into notification_read (account_id, notification_id, read_at) values (?, ?, ?)
        on conflict do nothing
        """,
        reader.accountId(),
        notificationId,
        clock.instant());
  }

  private boolean visible(Reader reader, UUID notificationId) {
    return sql.one(
            "select n.id " + FOR_READER + " and n.id = ?",
            row -> row.getString("id"),
            reader.accountId(),
            reader.accountId(),
            reader.unionPattern(),
            notificationId)
        .isPresent();
  }

  @Transactional
  public void readAll(Reader reader) {
    sql.update(
        "insert into notification_read (account_id, notification_id, read_at) select ?, n.id, ? "
            + FOR_READER
            + " and r.read_at is null on conflict do nothing",
        reader.accountId(),
        clock.instant(),
        reader.accountId(),
        reader.accountId(),
        reader.unionPattern());
  }

  /** Forgets what nobody looks for any more. */
  @Transactional
  int deleteOlderThan(Duration age) {
    return sql.update("delete from notification where created_at < ?", clock.instant().minus(age));
  }

  static Notification notification(ResultSet row) throws SQLException {
    OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
    return new Notification(
        row.getObject("id", UUID.class),
        NoticeType.valueOf(row.getString("type")),
        args(row),
        row.getString("link"),
        Sql.instant(row, "created_at"),
        instantOrNull(readAt));
  }

  static List<String> args(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("args").getArray());
  }

  private static @Nullable Instant instantOrNull(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
