package org.jiangqiao.achievements.corpus;

/** What sort of thing is cited. */
public enum DocumentKind {
  KNOWLEDGE,
  LESSON,
  WORK_METHOD,
  CASE_STUDY,
  PATENT,
  ACHIEVEMENT;

  /** Tells of an outcome that was verified, or passed a review before it was published. */
  boolean isProven() {
    return this == CASE_STUDY || this == ACHIEVEMENT;
  }
}
