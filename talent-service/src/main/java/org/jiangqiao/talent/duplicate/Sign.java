package org.jiangqiao.talent.duplicate;

/**
 * Something that speaks for or against two entries being of one person.
 *
 * @param weight negative against it
 */
public record Sign(Kind kind, Agreement agreement, int weight) {

  /** What was compared. */
  public enum Kind {
    NAME,
    ID_NUMBER,
    MOBILE,
    EMAIL,
    EMPLOYER,
    HONOUR,
    BIRTH_YEAR,
    GENDER,
    OCCUPATION,
    REGION
  }

  /** How it compares. */
  public enum Agreement {
    SAME,
    CLOSE,
    DIFFERENT
  }

  static Sign same(Kind kind, int weight) {
    return new Sign(kind, Agreement.SAME, weight);
  }

  static Sign close(Kind kind, int weight) {
    return new Sign(kind, Agreement.CLOSE, weight);
  }

  static Sign different(Kind kind, int weight) {
    return new Sign(kind, Agreement.DIFFERENT, weight);
  }
}
