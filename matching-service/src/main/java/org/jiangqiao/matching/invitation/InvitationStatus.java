package org.jiangqiao.matching.invitation;

/** Where an invitation stands. */
public enum InvitationStatus {
  PROPOSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  EXPIRED,
  WITHDRAWN,
  /** Accepted, and let go again by the union, because no help came of it. */
  RELEASED
}
