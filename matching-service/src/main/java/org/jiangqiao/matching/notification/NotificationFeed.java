package org.jiangqiao.matching.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.database.SqlFailure;
import org.jspecify.annotations.Nullable;

/**
 * New notifications for the event streams that are open on this instance. One query a second for
 * all streams together reads what any instance has stored, so that hundreds of streams cost what
 * one does and no connection is held by any of them.
 */
@Singleton
public class NotificationFeed {

  /** One open stream; called on the feed's thread, therefore not allowed to block. */
  public interface Stream {

    Reader reader();

    void push(List<Notification> fresh, int unread);

    /** Keeps proxies from closing an idle connection. */
    void heartbeat();
  }

  /** Rows are visible at commit, not when they were stored: look back as far as one may take. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final Logger LOG = Logger.getLogger(NotificationFeed.class);

  private record Row(
      Notification notification,
      @Nullable String accountId,
      @Nullable String unionCode,
      Instant storedAt) {

    boolean isFor(Reader reader) {
      return accountId != null
          ? accountId.equals(reader.accountId())
          : unionCode != null && reader.readsFor(unionCode);
    }
  }

  private final Sql sql;
  private final Notifications notifications;
  private final ScheduledExecutorService executor;
  private final Duration interval;
  private final Map<Stream, Instant> openedAt = new ConcurrentHashMap<>();
  private Set<UUID> seen = new HashSet<>();
  private long lastPollNanos;
  private @Nullable ScheduledFuture<?> polling;
  private @Nullable ScheduledFuture<?> beating;

  NotificationFeed(
      Sql sql,
      Notifications notifications,
      ScheduledExecutorService executor,
      @ConfigProperty(name = "jiangqiao.matching.notifications.poll", defaultValue = "1s")
          Duration interval) {
    this.sql = sql;
    this.notifications = notifications;
    this.executor = executor;
    this.interval = interval;
  }

  void start(@Observes StartupEvent started) {
    lastPollNanos = System.nanoTime();
    polling =
        executor.scheduleWithFixedDelay(
            this::poll, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    beating =
        executor.scheduleWithFixedDelay(
            () -> openedAt.keySet().forEach(Stream::heartbeat),
            HEARTBEAT.toSeconds(),
            HEARTBEAT.toSeconds(),
            TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    if (polling != null) {
      polling.cancel(false);
    }
    if (beating != null) {
      beating.cancel(false);
    }
  }

  /** From now on the stream gets what is stored; begins with how much is unread. */
  public void open(Stream stream) {
    Instant now =
        sql.one("select clock_timestamp() as at", row -> Sql.instant(row, "at")).orElseThrow();
    openedAt.put(stream, now);
    stream.push(List.of(), notifications.unreadCount(stream.reader()));
  }

  public void close(Stream stream) {
    openedAt.remove(stream);
  }

  private void poll() {
    try {
      if (openedAt.isEmpty()) {
        lastPollNanos = System.nanoTime();
        return;
      }
      Duration window = OVERLAP.plusNanos(System.nanoTime() - lastPollNanos);
      List<Row> recent = storedWithin(window);
      lastPollNanos = System.nanoTime();
      Set<UUID> nowSeen = new HashSet<>();
      recent.forEach(row -> nowSeen.add(row.notification().id()));
      List<Row> fresh =
          recent.stream().filter(row -> !seen.contains(row.notification().id())).toList();
      seen = nowSeen;
      if (!fresh.isEmpty()) {
        dispatch(fresh);
      }
    } catch (SqlFailure away) {
      // An exception would end the schedule; the window of the next poll covers the gap.
      LOG.warn("New notifications could not be read", away);
    }
  }

  private List<Row> storedWithin(Duration window) {
    return sql.list(
        """
        select id, account_id, union_code, type, args, link, created_at, stored_at, null::timestamptz as read_at
        from notification where stored_at > clock_timestamp() - make_interval(secs => ?)
        order by stored_at
        """,
        NotificationFeed::row,
        (double) window.toMillis() / 1000);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Notifications.notification(row),
        row.getString("account_id"),
        row.getString("union_code"),
        Sql.instant(row, "stored_at"));
  }

  private void dispatch(List<Row> fresh) {
    Map<Reader, Integer> unread = new HashMap<>();
    openedAt.forEach(
        (stream, opened) -> {
          List<Notification> forStream =
              fresh.stream()
                  .filter(row -> row.isFor(stream.reader()) && row.storedAt().isAfter(opened))
                  .map(Row::notification)
                  .toList();
          if (!forStream.isEmpty()) {
            int count = unread.computeIfAbsent(stream.reader(), notifications::unreadCount);
            stream.push(forStream, count);
          }
        });
  }
}
