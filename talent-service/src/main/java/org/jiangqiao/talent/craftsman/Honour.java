package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.Nullable;

/** An honour; {@code verified} once an officer has checked it. */
public record Honour(
    HonourLevel level,
    String title,
    @Nullable Integer year,
    @Nullable String certificateNumber,
    boolean verified) {

  Honour checked() {
    return new Honour(level, title, year, certificateNumber, true);
  }

  Honour unchecked() {
    return new Honour(level, title, year, certificateNumber, false);
  }
}
