package org.jiangqiao.matching.invitation;

/** Why a craftsman cannot help. */
public enum DeclineReason {
  BUSY,
  NOT_MY_FIELD,
  TOO_FAR,
  CONFLICT,
  OTHER
}
