package org.jiangqiao.talent.directory;

import java.util.ArrayList;
import java.util.List;

/** Regions as the index knows them. */
final class Places {

  /** Stands for the empty prefix, which an index cannot hold. */
  private static final String NATION = "CN";

  private Places() {}

  static String orNation(String prefix) {
    return prefix.isEmpty() ? NATION : prefix;
  }

  /** The reaches of all craftsmen who would come to this region. */
  static List<String> reaching(String region) {
    List<String> reaches = new ArrayList<>(List.of(NATION));
    for (int digits = 2; digits <= region.length(); digits += 2) {
      reaches.add(region.substring(0, digits));
    }
    return reaches;
  }
}
