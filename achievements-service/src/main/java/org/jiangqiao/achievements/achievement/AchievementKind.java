package org.jiangqiao.achievements.achievement;

/** 小发明 小创造 小革新 小设计 小建议 创新工作法 技术攻关 专利. */
public enum AchievementKind {
  INVENTION,
  CREATION,
  INNOVATION,
  DESIGN,
  SUGGESTION,
  WORK_METHOD,
  JOINT_RESEARCH,
  PATENT
}
