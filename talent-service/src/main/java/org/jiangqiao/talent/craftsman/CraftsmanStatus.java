package org.jiangqiao.talent.craftsman;

/** Where a craftsman stands in the pool. */
public enum CraftsmanStatus {
  DRAFT,
  SUBMITTED,
  VERIFIED,
  SUSPENDED,
  RETIRED,
  /** Another entry of the same person goes on in its place. */
  MERGED
}
