package org.jiangqiao.matching.helprequest;

/** Where a case stands. */
public enum HelpRequestStatus {
  DRAFT,
  SUBMITTED,
  ANSWERED,
  CONSULTING,
  DISPATCHING,
  ENGAGED,
  DELIVERED,
  RESOLVED,
  CLOSED_UNRESOLVED,
  WITHDRAWN;

  /** Over: nothing more is expected of anybody. */
  public boolean over() {
    return this == RESOLVED || this == CLOSED_UNRESOLVED || this == WITHDRAWN;
  }

  /** Submitted and not over. */
  public boolean open() {
    return this != DRAFT && !over();
  }
}
