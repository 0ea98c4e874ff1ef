package org.jiangqiao.achievements.ledger;

/** Open until a document answers the question. */
public enum QuestionStatus {
  OPEN,
  CLOSED
}
