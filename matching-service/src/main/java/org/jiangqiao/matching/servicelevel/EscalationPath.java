package org.jiangqiao.matching.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unions that answer for a region, from the county upwards, as prefixes of region codes. */
record EscalationPath(List<String> unions) {

  private static final int PROVINCE = 2;
  private static final int CITY = 4;

  /** Beijing, Tianjin, Shanghai, Chongqing: their 110100 is a name in the list, not a union. */
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  EscalationPath {
    unions = List.copyOf(unions);
  }

  static EscalationPath of(String regionCode) {
    String province = regionCode.substring(0, PROVINCE);
    List<String> path = new ArrayList<>();
    if (!regionCode.endsWith("00")) {
      path.add(regionCode);
    }
    String city = regionCode.substring(0, CITY);
    if (!city.endsWith("00") && !MUNICIPALITIES.contains(province)) {
      path.add(city);
    }
    path.add(province);
    return new EscalationPath(path);
  }

  /** Who has the case before anything is late. */
  String first() {
    return unions.getFirst();
  }

  /** The next union up; empty above the province. */
  Optional<String> above(String union) {
    int next = unions.indexOf(union) + 1;
    return next < unions.size() ? Optional.of(unions.get(next)) : Optional.empty();
  }
}
