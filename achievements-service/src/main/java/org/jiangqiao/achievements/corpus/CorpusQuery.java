package org.jiangqiao.achievements.corpus;

import org.jspecify.annotations.Nullable;

/** One search as a person makes it. */
public record CorpusQuery(
    @Nullable String text, CorpusFilter filter, CorpusSort sort, int offset, int limit) {

  boolean hasText() {
    return text != null && !text.isBlank();
  }
}
