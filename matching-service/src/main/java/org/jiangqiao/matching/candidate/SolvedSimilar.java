package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** Who has solved something like it before; the first time tells most. */
@ApplicationScoped
class SolvedSimilar implements Criterion {

  @Override
  public CriterionType type() {
    return CriterionType.SOLVED_SIMILAR;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    int solved = prospect.solvedSimilar();
    return solved == 0
        ? Rating.of(0, "candidate.solved-similar.none")
        : Rating.of(1 - 1.0 / (1 + solved), "candidate.solved-similar.some", solved);
  }
}
