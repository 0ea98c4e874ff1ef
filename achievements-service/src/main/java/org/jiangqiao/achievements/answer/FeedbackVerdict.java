package org.jiangqiao.achievements.answer;

/** What the asker says of an answer. */
public enum FeedbackVerdict {
  SOLVED,
  NOT_SOLVED,
  WRONG,
  OUTDATED
}
