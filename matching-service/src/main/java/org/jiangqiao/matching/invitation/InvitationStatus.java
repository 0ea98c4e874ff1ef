package org.jiangqiao.matching.invitation;

/** Where an invitation stands. */
public enum InvitationStatus {
  PROPOSED,
  INVITED,
  ACCEPTED,
  DECLINED,
  EXPIRED,
  WITHDRAWN
}
