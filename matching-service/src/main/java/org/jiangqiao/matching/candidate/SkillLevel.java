package org.jiangqiao.matching.candidate;

/** The eight grades of skilled workers, lowest first. */
enum SkillLevel {
  APPRENTICE(1),
  JUNIOR(2),
  INTERMEDIATE(3),
  SENIOR(4),
  TECHNICIAN(5),
  SENIOR_TECHNICIAN(6),
  MASTER_TECHNICIAN(7),
  CHIEF_TECHNICIAN(8);

  private static final double HIGHEST = 8;

  private final int grade;

  SkillLevel(int grade) {
    this.grade = grade;
  }

  /** How far up this grade is, 1 being the highest. */
  double share() {
    return grade / HIGHEST;
  }
}
