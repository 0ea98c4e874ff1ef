package org.jiangqiao.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of everything that is stored: UUID version 7, so that keys sort by creation time. */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
