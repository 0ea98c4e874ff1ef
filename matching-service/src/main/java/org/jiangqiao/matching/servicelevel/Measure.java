package org.jiangqiao.matching.servicelevel;

/** What a clock measures. */
public enum Measure {
  /** From submission to the first answer: cited statements, or a craftsman's first message. */
  FIRST_ANSWER,
  /** From the moment craftsmen are to be asked until one of them accepts. */
  INVITATION_ACCEPTED,
  /** From a craftsman's acceptance, or the reopening, until a craftsman writes. */
  ADVICE,
  /** From the wish for a visit until a craftsman checks in. */
  VISIT,
  /** From submission until the case is resolved. */
  OUTCOME
}
