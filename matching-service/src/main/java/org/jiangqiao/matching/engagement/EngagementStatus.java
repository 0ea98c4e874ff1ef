package org.jiangqiao.matching.engagement;

/** How far the help of an engaged team has come. */
public enum EngagementStatus {
  AGREED,
  SCHEDULED,
  ON_SITE,
  REPORTED,
  CONFIRMED,
  VERIFIED
}
