package org.jiangqiao.search;

import java.util.Collection;
import java.util.Map;

/** In how many documents terms stand. */
@FunctionalInterface
public interface TermFrequencies {

  /**
   * Of each of the terms, 0 for one that stands nowhere. Asking for many at once costs about what
   * asking for one does. Documents that were replaced a moment ago may be counted twice.
   */
  Map<String, Long> of(String field, Collection<String> terms);
}
