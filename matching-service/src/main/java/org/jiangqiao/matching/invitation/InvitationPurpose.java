package org.jiangqiao.matching.invitation;

/** What a craftsman is asked to do: to advise from where they are, or to come. */
public enum InvitationPurpose {
  CONSULTATION,
  VISIT
}
