package org.jiangqiao.matching.servicelevel;

/** What has happened to a clock; unions are prefixes of region codes. */
sealed interface ClockChange {

  /** Three quarters of the time are gone. */
  record Warned(String union) implements ClockChange {}

  /** The deadline has passed; the next union up is told. */
  record Breached(String union, String escalatedTo) implements ClockChange {}

  /** That union did not get it moving either. */
  record Escalated(String escalatedTo) implements ClockChange {}
}
