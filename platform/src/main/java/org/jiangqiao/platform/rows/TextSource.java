package org.jiangqiao.platform.rows;

import java.io.IOException;
import java.nio.file.Path;

/** A file of text whose form is known. */
public record TextSource(Path path, boolean compressed, TextEncoding encoding, ReadLimits limits) {

  @FunctionalInterface
  private interface Form {
    Rows of(TextFile text, FieldMapping mapping, Position from) throws IOException;
  }

  /** The rows behind a position of a file with an object on each line. */
  public Rows jsonLines(FieldMapping mapping, Position from) throws IOException {
    return opened(mapping, from, JsonRows::new);
  }

  /** The rows behind a position of a table whose first line names the columns. */
  public Rows csv(FieldMapping mapping, Position from) throws IOException {
    return opened(mapping, from, CsvRows::new);
  }

  private Rows opened(FieldMapping mapping, Position from, Form form) throws IOException {
    TextFile text = TextFile.open(this);
    try {
      return form.of(text, mapping, from);
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }
}
