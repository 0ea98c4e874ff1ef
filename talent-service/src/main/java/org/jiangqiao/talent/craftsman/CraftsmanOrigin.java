package org.jiangqiao.talent.craftsman;

/** Whether a craftsman joined, or is known only from what was published about them. */
public enum CraftsmanOrigin {
  REGISTERED,
  /** A real person from published news: no account, never invited, never rated. */
  PUBLIC_RECORD
}
