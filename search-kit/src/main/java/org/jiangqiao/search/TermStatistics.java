package org.jiangqiao.search;

import java.util.Collection;
import java.util.Map;

/** How common terms are where is searched: what a shared term is worth depends on it. */
public interface TermStatistics {

  /** Says what will be asked: where every look-up is a request, all of them are made at once. */
  default void expect(Map<Analysis, ? extends Collection<String>> terms) {}

  long documents();

  /** Characters of a document, on average. */
  double averageLength();

  /** In how many documents the term occurs. */
  double documentsWith(Analysis analysis, String term);

  /** What the occurrence of a term tells, in nats: rarer tells more. */
  default double worth(Analysis analysis, String term) {
    double with = Math.min(documentsWith(analysis, term), (double) documents());
    return Math.log1p((documents() - with + 0.5) / (with + 0.5));
  }
}
