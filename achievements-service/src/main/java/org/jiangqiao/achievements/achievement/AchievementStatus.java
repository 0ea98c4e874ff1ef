package org.jiangqiao.achievements.achievement;

/** Where an innovation result stands between draft and publication. */
public enum AchievementStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  RETURNED,
  ACCEPTED,
  PUBLISHED,
  WITHDRAWN
}
