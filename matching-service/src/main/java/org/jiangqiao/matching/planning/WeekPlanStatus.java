package org.jiangqiao.matching.planning;

/** Where a plan of a week stands. */
public enum WeekPlanStatus {
  QUEUED,
  SOLVING,
  READY,
  ACCEPTED,
  DISCARDED,
  FAILED;

  /** It is being worked on. */
  public boolean running() {
    return this == QUEUED || this == SOLVING;
  }
}
