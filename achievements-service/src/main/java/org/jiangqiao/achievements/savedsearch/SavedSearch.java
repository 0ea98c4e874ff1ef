package org.jiangqiao.achievements.savedsearch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;

/** A search that somebody keeps; its owner is told of what comes into the corpus for it. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

  @Id UUID id;
  @Version long version;

  @Column(name = "account_id")
  String accountId;

  @Column String name;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Criteria criteria;

  @Column boolean paused;

  @Column(name = "created_at")
  Instant createdAt;

  /** Looking is no change of the search: its version, which its owner sees, stays. */
  @Column(name = "looked_at", updatable = false)
  Instant lookedAt;

  @Column(name = "looks_from", updatable = false)
  Instant looksFrom;

  protected SavedSearch() {
    // For the persistence provider.
  }

  static SavedSearch of(String accountId, String name, Criteria criteria, Instant now) {
    SavedSearch search = new SavedSearch();
    search.id = Ids.next();
    search.accountId = accountId;
    search.name = name;
    search.criteria = criteria;
    search.createdAt = now;
    search.lookedAt = now;
    search.looksFrom = now;
    return search;
  }

  void rename(String to) {
    name = to;
  }

  void pause() {
    paused = true;
  }

  void resume() {
    paused = false;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public Criteria criteria() {
    return criteria;
  }

  public boolean paused() {
    return paused;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
