package org.jiangqiao.matching.candidate;

/**
 * How near two regions are to each other, nearest first: the longer the shared prefix, the nearer.
 */
public enum Proximity {
  SAME_COUNTY(6),
  SAME_CITY(4),
  SAME_PROVINCE(2),
  ELSEWHERE(0);

  private final int sharedDigits;

  Proximity(int sharedDigits) {
    this.sharedDigits = sharedDigits;
  }

  public static Proximity of(String one, String other) {
    for (Proximity proximity : values()) {
      int digits = Math.min(proximity.sharedDigits, Math.min(one.length(), other.length()));
      if (digits == proximity.sharedDigits && one.regionMatches(0, other, 0, digits)) {
        return proximity;
      }
    }
    return ELSEWHERE;
  }

  /** Of a county, a city, a province: how many lie between the two. */
  public int borders() {
    return (SAME_COUNTY.sharedDigits - sharedDigits) / 2;
  }

  boolean within(Proximity farthest) {
    return compareTo(farthest) <= 0;
  }
}
