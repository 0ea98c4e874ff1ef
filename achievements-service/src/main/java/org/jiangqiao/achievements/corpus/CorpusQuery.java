package org.jiangqiao.achievements.corpus;

import java.util.EnumSet;
import java.util.Set;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One search as a person makes it.
 *
 * @param facets what is counted beside the results; counting costs more than finding
 */
public record CorpusQuery(
    @Nullable String text,
    CorpusFilter filter,
    CorpusSort sort,
    ResultPosition from,
    int limit,
    Mode mode,
    Set<Facet> facets) {

  /** By what documents are found: people always search by both. */
  public enum Mode {
    HYBRID,
    LEXICAL,
    SEMANTIC
  }

  public CorpusQuery {
    facets = Set.copyOf(facets);
  }

  public CorpusQuery(
      @Nullable String text, CorpusFilter filter, CorpusSort sort, int offset, int limit) {
    this(text, filter, sort, offset, limit, Mode.HYBRID);
  }

  public CorpusQuery(
      @Nullable String text,
      CorpusFilter filter,
      CorpusSort sort,
      int offset,
      int limit,
      Mode mode) {
    this(
        text,
        filter,
        sort,
        new ResultPosition.Depth(offset),
        limit,
        mode,
        EnumSet.allOf(Facet.class));
  }

  /** What is searched for of what was typed: the words to mark in a hit. */
  public String gist() {
    return SearchText.of(text).gist();
  }
}
