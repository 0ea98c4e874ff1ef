package org.jiangqiao.talent.studio;

import java.util.EnumSet;
import java.util.Set;

/** How far somebody belongs to a studio: nobody does without having said so. */
public enum MemberStatus {
  INVITED,
  ACTIVE,
  DECLINED,
  LEFT;

  static final Set<MemberStatus> OPEN = EnumSet.of(INVITED, ACTIVE);
}
