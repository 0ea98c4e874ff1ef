package org.jiangqiao.matching.casestudy;

/** Where a case study stands; withdrawn ones can be corrected and published again. */
public enum CaseStudyStatus {
  DRAFT,
  PUBLISHED,
  WITHDRAWN
}
