package org.jiangqiao.talent.craftsman;

/** What can be said by one entry only; lists are put together. */
public enum MergeField {
  NAME,
  GENDER,
  BIRTH_YEAR,
  EMPLOYER,
  JOB_TITLE,
  BIOGRAPHY,
  SKILL_LEVEL,
  OCCUPATION,
  INDUSTRY,
  REGION,
  REACH,
  AVAILABILITY,
  MOBILE,
  EMAIL,
  ACCOUNT
}
