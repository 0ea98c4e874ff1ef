package org.jiangqiao.matching.planning;

/** What accepting the plan does for a visit. */
public enum VisitKind {
  /** Agreed with somebody and without a time: it gets one. */
  TO_ARRANGE,
  /** Arranged already: it stays, or moves. */
  ARRANGED,
  /** Nobody has agreed yet: somebody is invited. */
  TO_INVITE
}
