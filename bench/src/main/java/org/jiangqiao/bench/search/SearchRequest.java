package org.jiangqiao.bench.search;

import org.jspecify.annotations.Nullable;

/**
 * One search for ten documents.
 *
 * @param subclass of the patent classification, to which it is narrowed
 * @param yearFrom from which on it is narrowed
 * @param faceted whether the hits are counted by province and year
 */
record SearchRequest(
    String text, @Nullable String subclass, @Nullable Integer yearFrom, boolean faceted) {

  static final int LIMIT = 10;

  static SearchRequest plain(String text) {
    return new SearchRequest(text, null, null, false);
  }
}
