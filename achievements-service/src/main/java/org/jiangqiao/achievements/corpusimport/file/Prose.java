package org.jiangqiao.achievements.corpusimport.file;

/** A paragraph put together from pieces whose line ends are the typesetter's, not the author's. */
final class Prose {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineEnd;

  void append(CharSequence piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
        lineEnd |= c == '\n';
      } else {
        join(c);
        text.append(c);
      }
    }
  }

  /** Chinese goes on without a space on the next line; Latin words would grow together. */
  private void join(char next) {
    if (space && !text.isEmpty()) {
      boolean latin = isLatin(text.charAt(text.length() - 1)) && isLatin(next);
      if (latin || !lineEnd) {
        text.append(' ');
      }
    }
    space = false;
    lineEnd = false;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x80;
  }

  /** What was collected, which is then forgotten. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    space = false;
    lineEnd = false;
    return taken;
  }
}
