package org.jiangqiao.talent.craftsman;

/** Where a craftsman stands in the pool. */
public enum CraftsmanStatus {
  DRAFT,
  SUBMITTED,
  VERIFIED,
  SUSPENDED,
  RETIRED,
  /** Another entry of the same person goes on in its place. */
  MERGED,
  /**
   * Its owner has asked that it be deleted: out of sight until it is, or until they take that back.
   */
  LEAVING
}
