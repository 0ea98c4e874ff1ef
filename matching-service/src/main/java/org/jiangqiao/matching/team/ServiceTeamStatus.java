package org.jiangqiao.matching.team;

/** Where a team stands. */
public enum ServiceTeamStatus {
  /** Some of the members have not answered. */
  INVITING,
  /** Lead and members have all accepted. */
  AGREED,
  /** The case has been given to those who were agreed. */
  ENGAGED,
  /** Taken back, or overtaken by the case. */
  WITHDRAWN
}
