package org.jiangqiao.talent.craftsman;

/** Ranks of honours, highest first. */
public enum HonourLevel {
  NATIONAL_MODEL_WORKER,
  GREAT_CRAFTSMAN,
  NATIONAL_MAY_1_MEDAL,
  PROVINCIAL_CRAFTSMAN,
  CITY_CRAFTSMAN,
  ENTERPRISE_CRAFTSMAN,
  OTHER;

  /** 0 for the highest. */
  @SuppressWarnings("EnumOrdinal") // the order of declaration is the ranking
  public int rank() {
    return ordinal();
  }
}
