package org.jiangqiao.bench.search;

/** Nothing can be made of what was given; the message says where and why. */
final class UnusableTexts extends Exception {
  private static final long serialVersionUID = 1;

  UnusableTexts(String message) {
    super(message);
  }
}
