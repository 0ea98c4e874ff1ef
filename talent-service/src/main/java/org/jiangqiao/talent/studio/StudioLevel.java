package org.jiangqiao.talent.studio;

import java.util.Arrays;
import java.util.List;
import org.jiangqiao.platform.identity.UnionScope;

/** For whom a studio is accredited, the highest first. */
public enum StudioLevel {
  NATIONAL(0),
  PROVINCIAL(2),
  CITY(4),
  ENTERPRISE(6);

  /** So many digits of the region's code has the union that accredits at this level. */
  private final int unionDigits;

  StudioLevel(int unionDigits) {
    this.unionDigits = unionDigits;
  }

  /** A union decides on its own level and on those below. */
  boolean decidedBy(UnionScope scope) {
    return scope.prefix().length() <= unionDigits;
  }

  static List<StudioLevel> decidedAllBy(UnionScope scope) {
    return Arrays.stream(values()).filter(level -> level.decidedBy(scope)).toList();
  }

  boolean above(StudioLevel other) {
    return unionDigits < other.unionDigits;
  }
}
