package org.jiangqiao.platform.event;

/** Where a delivery stands. */
public enum DeliveryStatus {
  PENDING,
  DELIVERED,
  /** Given up; it stays until somebody has it sent again. */
  DEAD
}
