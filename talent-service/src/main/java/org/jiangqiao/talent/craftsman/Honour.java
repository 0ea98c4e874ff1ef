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

  /** Of the same title and year, unless certificates tell them apart. */
  public boolean sameAs(Honour other) {
    return title.equals(other.title)
        && (year == null || other.year == null || year.equals(other.year))
        && (certificateNumber == null
            || other.certificateNumber == null
            || certificateNumber.equals(other.certificateNumber));
  }

  Honour with(Honour same) {
    return new Honour(
        level,
        title,
        year == null ? same.year : year,
        certificateNumber == null ? same.certificateNumber : certificateNumber,
        verified || same.verified);
  }
}
