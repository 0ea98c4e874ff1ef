package org.jiangqiao.achievements.answer;

/** Why there is no answer. */
public enum RefusalReason {
  /** Nothing in the corpus shares a word or a meaning with the question. */
  NOTHING_FOUND,
  /** Something comes near, but does not support a statement. */
  TOO_LITTLE_SUPPORT,
  /** The nearest document came in a moment ago and is still being taken in. */
  STILL_TAKING_IN
}
