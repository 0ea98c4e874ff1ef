package org.jiangqiao.achievements.answer;

/** Whether the corpus supports an answer. */
public enum AnswerOutcome {
  ANSWERED,
  REFUSED
}
