package org.jiangqiao.matching.candidate;

/** What makes one eligible craftsman better than another; each has a weight in the policy. */
public enum CriterionType {
  RELEVANCE,
  OCCUPATION_PROXIMITY,
  INDUSTRY_PROXIMITY,
  SOLVED_SIMILAR,
  SKILL_LEVEL,
  DISTANCE,
  LOAD_FAIRNESS,
  RESPONSIVENESS
}
