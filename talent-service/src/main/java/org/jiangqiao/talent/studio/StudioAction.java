package org.jiangqiao.talent.studio;

/** What happened to a studio. */
public enum StudioAction {
  DRAFTED,
  EDITED,
  APPLIED,
  WITHDRAWN,
  REFUSED,
  ACCREDITED,
  PROMOTED,
  RENEWED,
  WARNED,
  REVOKED,
  LEADER_CHANGED,
  MEMBER_INVITED,
  MEMBER_JOINED,
  MEMBER_DECLINED,
  MEMBER_LEFT,
  RESULT_ADDED,
  RESULT_REMOVED,
  /** Somebody in it had two entries in the pool, which became one. */
  PERSON_MERGED
}
