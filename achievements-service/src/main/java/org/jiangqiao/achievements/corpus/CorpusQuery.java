package org.jiangqiao.achievements.corpus;

import org.jspecify.annotations.Nullable;

/** One search as a person makes it. */
public record CorpusQuery(
    @Nullable String text, CorpusFilter filter, CorpusSort sort, int offset, int limit, Mode mode) {

  /** By what documents are found: people always search by both. */
  public enum Mode {
    HYBRID,
    LEXICAL,
    SEMANTIC
  }

  public CorpusQuery(
      @Nullable String text, CorpusFilter filter, CorpusSort sort, int offset, int limit) {
    this(text, filter, sort, offset, limit, Mode.HYBRID);
  }

  boolean hasText() {
    return text != null && !text.isBlank();
  }
}
