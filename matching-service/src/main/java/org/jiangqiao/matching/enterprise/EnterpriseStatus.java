package org.jiangqiao.matching.enterprise;

/** Whether the union has approved an enterprise. */
public enum EnterpriseStatus {
  PENDING,
  APPROVED,
  REJECTED
}
