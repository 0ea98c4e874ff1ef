package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** The certified grade of skill. */
@ApplicationScoped
class SkillGrade implements Criterion {

  @Override
  public CriterionType type() {
    return CriterionType.SKILL_LEVEL;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    SkillLevel level = prospect.skillLevel();
    return level == null
        ? Rating.of(0, "candidate.skill-level.unknown")
        : Rating.of(level.share(), "candidate.skill-level." + level.name());
  }
}
