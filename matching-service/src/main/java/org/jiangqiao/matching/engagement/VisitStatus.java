package org.jiangqiao.matching.engagement;

/** Where a visit stands. */
public enum VisitStatus {
  PLANNED,
  CHECKED_IN,
  REPORTED,
  CANCELLED
}
