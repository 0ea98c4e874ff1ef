package org.jiangqiao.matching.helprequest;

/** What kind of help a case asks for. */
public enum HelpKind {
  TECHNICAL_SERVICE,
  JOINT_RESEARCH,
  MANAGEMENT,
  SKILL_TRAINING
}
