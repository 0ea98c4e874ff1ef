package org.jiangqiao.achievements.corpus;

/** What sort of thing is cited. */
public enum DocumentKind {
  KNOWLEDGE,
  LESSON,
  WORK_METHOD,
  CASE_STUDY,
  PATENT,
  ACHIEVEMENT
}
