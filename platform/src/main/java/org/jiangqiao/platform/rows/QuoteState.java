package org.jiangqiao.platform.rows;

/** Follows the quotes of a row of CSV (RFC 4180), one character after the other. */
final class QuoteState {

  private enum At {
    FIELD_START,
    PLAIN,
    QUOTED,
    /** Behind a quote within quotes: the end of them, or the first of two that stand for one. */
    QUOTE,
    BROKEN
  }

  private final char separator;
  private At at = At.FIELD_START;

  QuoteState(char separator) {
    this.separator = separator;
  }

  void reset() {
    at = At.FIELD_START;
  }

  void see(int character) {
    at =
        switch (at) {
          case FIELD_START ->
              character == '"' ? At.QUOTED : character == separator ? At.FIELD_START : At.PLAIN;
          case PLAIN -> character == separator ? At.FIELD_START : At.PLAIN;
          case QUOTED -> character == '"' ? At.QUOTE : At.QUOTED;
          case QUOTE -> afterQuote(character);
          case BROKEN -> At.BROKEN;
        };
  }

  private At afterQuote(int character) {
    if (character == '"') {
      return At.QUOTED;
    }
    if (character == separator) {
      return At.FIELD_START;
    }
    return character == '\r' ? At.QUOTE : At.BROKEN;
  }

  /** Whether a line end would belong to the row. */
  boolean open() {
    return at == At.QUOTED;
  }

  boolean broken() {
    return at == At.BROKEN;
  }
}
