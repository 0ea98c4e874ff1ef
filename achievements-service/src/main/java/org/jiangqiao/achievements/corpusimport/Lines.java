package org.jiangqiao.achievements.corpusimport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file, one at a time: a small file may unpack to a large one. */
final class Lines implements AutoCloseable {

  private static final int LONGEST_LINE = 512 * 1024;
  private static final long LARGEST_CONTENT = 1024L * 1024 * 1024;

  private final InputStream content;
  private long number;
  private long bytes;

  private Lines(InputStream content) {
    this.content = content;
  }

  static Lines of(Path file, boolean compressed) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return new Lines(
        compressed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw);
  }

  /** A line by its number from 1; broken where it is too long or not UTF-8. */
  sealed interface Line {
    long number();

    /** A line as text. */
    record Text(long number, String text) implements Line {}

    /** A line that is none. */
    record Broken(long number, Fault fault) implements Line {}
  }

  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    int read = content.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (line.size() < LONGEST_LINE) {
        line.write(read);
      } else {
        tooLong = true;
      }
      count();
      read = content.read();
    }
    count();
    number++;
    return Optional.of(
        tooLong
            ? new Line.Broken(number, Fault.line("line-too-long"))
            : decoded(line.toByteArray()));
  }

  private Line decoded(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return new Line.Text(number, text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new Line.Broken(number, Fault.line("not-utf-8"));
    }
  }

  private void count() throws IOException {
    if (++bytes > LARGEST_CONTENT) {
      throw new IOException("The file unpacks to more than " + LARGEST_CONTENT + " bytes");
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
