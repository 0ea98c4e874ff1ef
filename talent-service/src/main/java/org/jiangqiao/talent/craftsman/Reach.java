package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.Nullable;

/** How far from home a craftsman goes to help. */
public enum Reach {
  CITY(4),
  PROVINCE(2),
  NATION(0),
  /** Anywhere, without travelling. */
  ONLINE_ONLY(0);

  private final int sharedDigits;

  Reach(int sharedDigits) {
    this.sharedDigits = sharedDigits;
  }

  /** The prefix of the region codes within reach of someone who lives in {@code home}. */
  public String prefix(@Nullable String home) {
    return home == null ? "" : home.substring(0, Math.min(sharedDigits, home.length()));
  }
}
