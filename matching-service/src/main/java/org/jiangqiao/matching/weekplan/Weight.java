package org.jiangqiao.matching.weekplan;

/** How much a case presses. */
public enum Weight {
  NORMAL(1),
  URGENT(3),
  EMERGENCY(10);

  private final int factor;

  Weight(int factor) {
    this.factor = factor;
  }

  int factor() {
    return factor;
  }
}
