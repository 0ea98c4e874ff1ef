package org.jiangqiao.matching.statistics;

/** What figures are broken down by. */
public enum Dimension {
  REGION,
  INDUSTRY,
  KIND,
  MONTH
}
