package org.jiangqiao.achievements.corpusimport;

/** What a running import is doing. */
public enum ImportPhase {
  CHECKING,
  READING,
  SWITCHING
}
