package org.jiangqiao.matching.invitation;

/** How far a craftsman is from the case: the longer the shared prefix, the closer. */
public enum InvitationDistance {
  SAME_COUNTY,
  SAME_CITY,
  SAME_PROVINCE,
  ELSEWHERE;

  private static final int CITY = 4;
  private static final int PROVINCE = 2;

  public static InvitationDistance between(String one, String other) {
    if (one.equals(other)) {
      return SAME_COUNTY;
    }
    if (one.regionMatches(0, other, 0, CITY)) {
      return SAME_CITY;
    }
    return one.regionMatches(0, other, 0, PROVINCE) ? SAME_PROVINCE : ELSEWHERE;
  }
}
