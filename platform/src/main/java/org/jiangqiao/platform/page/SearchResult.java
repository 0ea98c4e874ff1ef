package org.jiangqiao.platform.page;

import java.util.List;
import java.util.Map;

/** Results best first, how many there are, and how they spread over the facets. */
public record SearchResult<T>(List<T> items, Total total, Map<String, List<FacetBucket>> facets) {

  public SearchResult {
    items = List.copyOf(items);
  }
}
