package org.jiangqiao.platform.page;

/** How many there are; counting stops at a bound, and {@code GTE} says that it did. */
public record Total(long value, Relation relation) {

  public enum Relation {
    EQ,
    GTE
  }

  public static Total exactly(long value) {
    return new Total(value, Relation.EQ);
  }

  public static Total atLeast(long value) {
    return new Total(value, Relation.GTE);
  }
}
