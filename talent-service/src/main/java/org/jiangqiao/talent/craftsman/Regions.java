package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.Nullable;

/** Region codes (GB/T 2260) as places that contain others. */
public final class Regions {

  private Regions() {}

  /** What the codes of all places in a region begin with: 440000 → 44, 440300 → 4403. */
  public static String prefix(@Nullable String code) {
    return code == null ? "" : code.replaceFirst("(00){1,2}$", "");
  }

  /** The province of a region, as its own code. */
  public static String province(String code) {
    return code.substring(0, 2) + "0000";
  }
}
