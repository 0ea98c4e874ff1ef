package org.jiangqiao.talent.studio;

/** What kind of thing a studio has done. */
public enum ResultKind {
  INNOVATION,
  WORK_METHOD,
  PATENT,
  STANDARD,
  TRAINING,
  AWARD
}
