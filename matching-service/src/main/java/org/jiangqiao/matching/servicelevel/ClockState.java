package org.jiangqiao.matching.servicelevel;

/** How a clock stands. */
public enum ClockState {
  RUNNING,
  /** Stopped in time. */
  MET,
  /** Running, and three quarters of the time are gone. */
  WARNING,
  /** The deadline passed before it was stopped. */
  BREACHED
}
