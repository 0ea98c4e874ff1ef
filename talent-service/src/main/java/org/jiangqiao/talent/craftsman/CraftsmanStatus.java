package org.jiangqiao.talent.craftsman;

/** Where a craftsman stands in the pool. */
public enum CraftsmanStatus {
  DRAFT,
  SUBMITTED,
  VERIFIED,
  SUSPENDED,
  RETIRED
}
