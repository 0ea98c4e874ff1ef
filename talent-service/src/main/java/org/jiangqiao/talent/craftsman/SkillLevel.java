package org.jiangqiao.talent.craftsman;

/** The eight levels of skilled workers (新八级工), lowest first. */
public enum SkillLevel {
  APPRENTICE,
  JUNIOR,
  INTERMEDIATE,
  SENIOR,
  TECHNICIAN,
  SENIOR_TECHNICIAN,
  MASTER_TECHNICIAN,
  CHIEF_TECHNICIAN;

  /** 0 for the lowest. */
  @SuppressWarnings("EnumOrdinal") // the order of declaration is the ranking
  public int rank() {
    return ordinal();
  }
}
