package org.jiangqiao.achievements.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that several different people searched for, and how often it was since. */
@Entity
@Table(name = "past_search")
class PastSearch {

  @Id String text;
  @Column long times;

  @Column(name = "last_searched_at")
  Instant lastSearchedAt;

  protected PastSearch() {
    // For the persistence provider.
  }

  static PastSearch of(String text, long times, Instant now) {
    PastSearch search = new PastSearch();
    search.text = text;
    search.again(times, now);
    return search;
  }

  void again(long more, Instant now) {
    times += more;
    lastSearchedAt = now;
  }
}
