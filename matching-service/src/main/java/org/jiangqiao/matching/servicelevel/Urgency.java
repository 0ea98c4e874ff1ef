package org.jiangqiao.matching.servicelevel;

/** How fast help must come; every service level is set for one urgency. */
public enum Urgency {
  NORMAL,
  URGENT,
  EMERGENCY
}
