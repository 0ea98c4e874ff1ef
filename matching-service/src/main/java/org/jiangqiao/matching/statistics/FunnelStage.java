package org.jiangqiao.matching.statistics;

/** How far cases have come; an emergency may skip stages, so a later one can count more. */
public enum FunnelStage {
  SUBMITTED,
  ANSWERED,
  CONSULTING,
  DISPATCHING,
  ENGAGED,
  DELIVERED,
  RESOLVED,
  /** Resolved, and the outcome verified by the union. */
  VERIFIED
}
