package org.jiangqiao.search;

/** A piece of a text: {@code text} equals the whole's substring from start to end (UTF-16). */
public record Span(int start, int end, String text) {

  static Span of(String whole, int start, int end) {
    return new Span(start, end, whole.substring(start, end));
  }

  /** The smallest span of {@code whole} that covers this one and {@code later}. */
  Span through(Span later, String whole) {
    return of(whole, start, later.end);
  }

  int length() {
    return end - start;
  }
}
