package org.jiangqiao.matching.candidate;

/** The eight grades of skilled workers, lowest first. */
enum SkillLevel {
  APPRENTICE,
  JUNIOR,
  INTERMEDIATE,
  SENIOR,
  TECHNICIAN,
  SENIOR_TECHNICIAN,
  MASTER_TECHNICIAN,
  CHIEF_TECHNICIAN
}
