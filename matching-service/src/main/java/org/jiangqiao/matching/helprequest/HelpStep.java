package org.jiangqiao.matching.helprequest;

/** The three steps in which a case can be solved. */
public enum HelpStep {
  ANSWER,
  CONSULTATION,
  VISIT
}
