package org.jiangqiao.achievements.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiangqiao.achievements.corpus.CorpusSearch;

/** Past searches that begin so, then titles. */
@ApplicationScoped
public class Suggestions {

  /** Titles are what there is to find; a search of others only saves typing. */
  private static final int PAST_SEARCHES = 3;

  private final CorpusSearch search;
  private final PastSearches past;

  Suggestions(CorpusSearch search, PastSearches past) {
    this.search = search;
    this.past = past;
  }

  public List<String> of(String typed, int limit) {
    Set<String> suggested =
        new LinkedHashSet<>(past.beginningWith(typed, Math.min(limit, PAST_SEARCHES)));
    suggested.addAll(search.suggest(typed, limit));
    return suggested.stream().limit(limit).toList();
  }
}
