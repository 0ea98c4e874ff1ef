package org.jiangqiao.matching.candidate;

/** One view of how well a craftsman fits a need. */
interface Criterion {

  CriterionType type();

  Rating rate(Need need, Prospect prospect);
}
