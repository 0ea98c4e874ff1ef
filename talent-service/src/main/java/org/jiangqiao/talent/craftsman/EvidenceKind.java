package org.jiangqiao.talent.craftsman;

/** What kind of thing shows ability. */
public enum EvidenceKind {
  OUTCOME,
  ACHIEVEMENT,
  ACCEPTED_ANSWER,
  LESSON,
  WORK_METHOD
}
