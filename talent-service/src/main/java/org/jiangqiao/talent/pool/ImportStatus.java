package org.jiangqiao.talent.pool;

/** Where an import stands. */
public enum ImportStatus {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  public boolean open() {
    return this == QUEUED || this == RUNNING;
  }
}
