package org.jiangqiao.talent.studio;

/** What a studio is to whoever reads about it. */
public enum StudioRelation {
  LEADER,
  OFFICER,
  MEMBER,
  INVITED
}
