package org.jiangqiao.talent.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Actor;
import org.jiangqiao.talent.craftsman.LikenessReader.Order;
import org.jspecify.annotations.Nullable;

/** One search through a part of the pool. Everything up to its last key is behind, and stored. */
@Entity
@Table(name = "duplicate_search")
public class DuplicateSearch {

  @Id private UUID id;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private SearchStatus status;

  @Column(name = "scope")
  private String scope;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "total")
  private @Nullable Long total;

  @Column(name = "lap")
  @Enumerated(EnumType.STRING)
  private Order lap;

  @Column(name = "last_key")
  private @Nullable String lastKey;

  @Column(name = "read")
  private long read;

  @Column(name = "found")
  private long found;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected DuplicateSearch() {}

  DuplicateSearch(Actor actor, UnionScope scope, Instant now) {
    this.id = Ids.next();
    this.status = SearchStatus.QUEUED;
    this.scope = scope.prefix();
    this.actorId = actor.id();
    this.actorName = actor.name();
    this.createdAt = now;
    this.lap = Order.NAME;
  }

  /** Again and again after interruptions; the first time counts. */
  void start(long entries, Instant now) {
    if (startedAt == null) {
      startedAt = now;
      total = entries;
    }
    status = SearchStatus.RUNNING;
  }

  void advance(Order order, String key, long rows, long pairs) {
    lap = order;
    lastKey = key;
    read += order == Order.NAME ? rows : 0;
    found += pairs;
  }

  /** To the next order, from its start. */
  void turn(Order order) {
    lap = order;
    lastKey = null;
  }

  /**
   * @param pairs that are open; some were found by name and by number
   */
  void finish(long pairs, Instant now) {
    found = pairs;
    status = SearchStatus.DONE;
    finishedAt = now;
  }

  void fail(Instant now) {
    status = SearchStatus.FAILED;
    finishedAt = now;
  }

  void cancel(Instant now) {
    if (!status.open()) {
      throw Problem.illegalTransition(status, "cancel-search");
    }
    status = SearchStatus.CANCELLED;
    finishedAt = now;
  }

  Order lap() {
    return lap;
  }

  @Nullable String lastKey() {
    return lastKey;
  }

  /** As it was when the search was ordered. */
  UnionScope scope() {
    return UnionScope.of(scope.isEmpty() ? UnionScope.NATION : scope);
  }

  public UUID id() {
    return id;
  }

  public SearchStatus status() {
    return status;
  }

  public String startedBy() {
    return actorName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Long total() {
    return total;
  }

  public long read() {
    return read;
  }

  public long found() {
    return found;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
