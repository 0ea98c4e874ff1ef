package org.jiangqiao.achievements.corpus;

import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.page.Total;

/** The findings of one search: a stretch of them, their number, and counts by facet and value. */
public record Findings(List<Finding> items, Total total, Map<Facet, Map<String, Long>> facets) {

  /** By what results can be narrowed. */
  public enum Facet {
    KIND,
    TRADE,
    INDUSTRY,
    REGION,
    YEAR
  }
}
