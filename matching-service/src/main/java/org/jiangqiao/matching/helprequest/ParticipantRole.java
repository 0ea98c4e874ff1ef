package org.jiangqiao.matching.helprequest;

/** How a craftsman takes part in a case. */
public enum ParticipantRole {
  CONSULTED,
  ENGAGED
}
