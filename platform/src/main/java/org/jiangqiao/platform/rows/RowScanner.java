package org.jiangqiao.platform.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/**
 * Cuts text into rows at line ends without decoding it, so that every row has its place in bytes. A
 * row longer than the limit is skipped, not kept.
 */
final class RowScanner implements Closeable {

  /** What was found. */
  enum Found {
    ROW,
    TOO_LONG,
    /** The line on which the quote opens is lost; the next line is the next row. */
    OPEN_QUOTE,
    END
  }

  private static final int NOTHING = -1;

  private final InputStream in;
  private final TextEncoding encoding;
  private final int limit;
  private final CharsetDecoder decoder;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;

  /** Bytes that are to be read once more. */
  private byte[] again = {};

  private int againAt;

  private byte[] row = new byte[1 << 12];
  private int length;
  private int firstLineEnd;
  private long offset;
  private long linesBehind;
  private long rowLine;

  /** The stream stands at the beginning of the file. */
  RowScanner(InputStream in, TextEncoding encoding, int limit) throws IOException {
    this.in = in;
    this.encoding = encoding;
    this.limit = limit;
    this.decoder = encoding.charset().newDecoder();
    skip(encoding.mark());
  }

  private void skip(long bytes) throws IOException {
    in.skipNBytes(bytes);
    offset += bytes;
  }

  void goTo(Position position) throws IOException {
    if (position.offset() > offset) {
      // Nothing is buffered of what lies further on, or it is dropped with the rest.
      long missing = position.offset() - offset - (filled - at);
      if (missing < 0) {
        at += Math.toIntExact(position.offset() - offset);
      } else {
        at = filled;
        in.skipNBytes(missing);
      }
      offset = position.offset();
      linesBehind = position.line();
    }
  }

  Position position() {
    return new Position(offset, linesBehind);
  }

  /** Where the row that was found last begins. */
  long line() {
    return rowLine;
  }

  Found nextLine() throws IOException {
    begin();
    int unit = unit();
    if (unit == NOTHING) {
      return Found.END;
    }
    while (unit != NOTHING && unit != '\n') {
      if (length >= limit) {
        skipLine();
        return Found.TOO_LONG;
      }
      keep(unit);
      unit = unit();
    }
    linesBehind++;
    return Found.ROW;
  }

  /** A row of a table: a line end within quotes belongs to it. */
  Found nextRecord(QuoteState quotes) throws IOException {
    begin();
    quotes.reset();
    int unit = unit();
    if (unit == NOTHING) {
      return Found.END;
    }
    while (unit != NOTHING && !(unit == '\n' && !quotes.open())) {
      if (length >= limit) {
        return quotes.open() && firstLineEnd > 0 ? giveUpLine() : tooLong();
      }
      keep(unit);
      if (unit == '\n' && firstLineEnd == 0) {
        firstLineEnd = length;
      }
      quotes.see(unit);
      if (quotes.broken()) {
        return giveUpLine();
      }
      unit = unit();
    }
    if (quotes.open()) {
      return giveUpLine();
    }
    linesBehind += 1 + lineEndsInRow();
    return Found.ROW;
  }

  /** Fails where the bytes are not text in the file's encoding. */
  String text() throws CharacterCodingException {
    int end = length;
    String text = decoder.decode(ByteBuffer.wrap(row, 0, end)).toString();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private void begin() {
    length = 0;
    firstLineEnd = 0;
    rowLine = linesBehind + 1;
  }

  private Found tooLong() throws IOException {
    skipLine();
    return Found.TOO_LONG;
  }

  private void skipLine() throws IOException {
    int unit = unit();
    while (unit != NOTHING && unit != '\n') {
      unit = unit();
    }
    linesBehind++;
  }

  /** Everything after the first line is read again as rows of their own. */
  private Found giveUpLine() throws IOException {
    if (firstLineEnd > 0) {
      readAgain(firstLineEnd);
      linesBehind++;
    } else {
      skipLine();
    }
    return Found.OPEN_QUOTE;
  }

  private void readAgain(int from) {
    int tail = length - from;
    if (againAt >= tail && againAt < again.length) {
      againAt -= tail;
    } else {
      byte[] rest = Arrays.copyOfRange(again, againAt, again.length);
      again = new byte[tail + rest.length];
      System.arraycopy(row, from, again, 0, tail);
      System.arraycopy(rest, 0, again, tail, rest.length);
      againAt = 0;
    }
    offset -= tail;
  }

  private long lineEndsInRow() {
    long ends = 0;
    for (int i = 0; i + encoding.unit() <= length; i += encoding.unit()) {
      if (unitAt(i) == '\n') {
        ends++;
      }
    }
    return ends;
  }

  private int unitAt(int i) {
    return encoding.unit() == 1 ? row[i] & 0xFF : pair(row[i] & 0xFF, row[i + 1] & 0xFF);
  }

  private int unit() throws IOException {
    int first = read();
    if (first == NOTHING || encoding.unit() == 1) {
      return first;
    }
    int second = read();
    // Half a character at the end of the file: kept, so that decoding complains of it.
    return second == NOTHING ? first : pair(first, second);
  }

  private int pair(int first, int second) {
    return encoding.littleEndian() ? (second << 8) | first : (first << 8) | second;
  }

  private void keep(int unit) {
    if (length + 2 > row.length) {
      row = Arrays.copyOf(row, row.length * 2);
    }
    if (encoding.unit() == 1) {
      row[length++] = (byte) unit;
    } else if (encoding.littleEndian()) {
      row[length++] = (byte) unit;
      row[length++] = (byte) (unit >> 8);
    } else {
      row[length++] = (byte) (unit >> 8);
      row[length++] = (byte) unit;
    }
  }

  private int read() throws IOException {
    if (againAt < again.length) {
      offset++;
      return again[againAt++] & 0xFF;
    }
    if (at == filled) {
      filled = in.read(block);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return NOTHING;
      }
    }
    offset++;
    return block[at++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
