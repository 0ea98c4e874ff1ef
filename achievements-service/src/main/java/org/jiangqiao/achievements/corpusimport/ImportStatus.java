package org.jiangqiao.achievements.corpusimport;

/** Where an import stands. */
public enum ImportStatus {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  boolean open() {
    return this == QUEUED || this == RUNNING;
  }
}
