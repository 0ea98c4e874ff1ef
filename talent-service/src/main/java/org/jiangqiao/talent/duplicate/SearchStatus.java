package org.jiangqiao.talent.duplicate;

/** How far a search is. */
public enum SearchStatus {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  public boolean open() {
    return this == QUEUED || this == RUNNING;
  }
}
