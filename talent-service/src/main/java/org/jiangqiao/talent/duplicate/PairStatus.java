package org.jiangqiao.talent.duplicate;

/** What an officer has decided about two entries. */
public enum PairStatus {
  OPEN,
  NOT_SAME,
  MERGED
}
