package org.jiangqiao.matching.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who did something in a case.
 *
 * @param accountId absent when the platform acted by itself
 */
public record Actor(ActorRole role, @Nullable String accountId, String name) {

  private static final Actor PLATFORM = new Actor(ActorRole.PLATFORM, null, "匠桥");

  public static Actor platform() {
    return PLATFORM;
  }
}
