package org.jiangqiao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The keys of the last day and what each was answered. */
@ApplicationScoped
class IdempotencyKeys {

  private static final Duration KEPT = Duration.ofHours(24);

  /** No request takes this long: whoever reserved the key has died. */
  private static final Duration ABANDONED = Duration.ofMinutes(5);

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  /** Who may answer. */
  sealed interface Reservation {

    /** The running request, which is the first with its key. */
    record Ours(String scope, UUID owner) implements Reservation {}

    /** An earlier one has. */
    record Answered(FirstResponse response) implements Reservation {}
  }

  private record Row(String digest, @Nullable FirstResponse response) {}

  private final Sql sql;
  private final ObjectMapper json;
  private final Clock clock;

  IdempotencyKeys(Sql sql, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /** In a transaction of its own: others with the same key must see it at once. */
  @Transactional(TxType.REQUIRES_NEW)
  Reservation reserve(String scope, String digest) {
    UUID owner = Ids.next();
    if (take(scope, digest, owner)) {
      return new Reservation.Ours(scope, owner);
    }
    Row row =
        sql.one("SELECT * FROM idempotency_key WHERE scope = ?", this::row, scope)
            .orElseThrow(IdempotencyKeys::running);
    if (!row.digest().equals(digest)) {
      throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    FirstResponse response = row.response();
    if (response == null) {
      throw running();
    }
    return new Reservation.Answered(response);
  }

  /** Fails when the key was taken over meanwhile, which undoes what the request did. */
  void answer(Reservation.Ours reserved, FirstResponse response) {
    int updated =
        sql.update(
            """
            UPDATE idempotency_key SET status = ?, headers = ?::jsonb, body = ?
            WHERE scope = ? AND owner = ?
            """,
            response.status(),
            write(response.headers()),
            response.body(),
            reserved.scope(),
            reserved.owner());
    if (updated == 0) {
      throw running();
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void release(Reservation.Ours reserved) {
    sql.update(
        "DELETE FROM idempotency_key WHERE scope = ? AND owner = ? AND status IS NULL",
        reserved.scope(),
        reserved.owner());
  }

  int deleteExpired(Instant now) {
    return sql.update("DELETE FROM idempotency_key WHERE expires_at < ?", now);
  }

  /** A key that has expired, or whose owner has died, is as good as new. */
  private boolean take(String scope, String digest, UUID owner) {
    Instant now = clock.instant();
    return sql.update(
            """
            INSERT INTO idempotency_key AS k (scope, request_digest, owner, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (scope) DO UPDATE SET request_digest = excluded.request_digest,
              owner = excluded.owner, status = NULL, headers = NULL, body = NULL,
              created_at = excluded.created_at, expires_at = excluded.expires_at
            WHERE k.expires_at <= ? OR (k.status IS NULL AND k.created_at <= ?)
            """,
            scope,
            digest,
            owner,
            now,
            now.plus(KEPT),
            now,
            now.minus(ABANDONED))
        == 1;
  }

  private Row row(ResultSet row) throws SQLException {
    String digest = row.getString("request_digest");
    int status = row.getInt("status");
    if (row.wasNull()) {
      return new Row(digest, null);
    }
    try {
      return new Row(
          digest,
          new FirstResponse(
              status, json.readValue(row.getString("headers"), HEADERS), row.getString("body")));
    } catch (JsonProcessingException e) {
      throw new SQLException("idempotency_key.headers does not read", e);
    }
  }

  private String write(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Problem running() {
    return Problem.conflict("idempotency-running").header("Retry-After", "1");
  }
}
