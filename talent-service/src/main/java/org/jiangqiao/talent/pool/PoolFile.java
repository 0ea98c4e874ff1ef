package org.jiangqiao.talent.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.FileHead;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.platform.rows.TextEncoding;
import org.jiangqiao.platform.rows.TextSource;
import org.jiangqiao.platform.rows.UnusableFile;
import org.jiangqiao.platform.rows.WorkbookRows;

/**
 * A file of craftsmen.
 *
 * @param encoding of text; a workbook has its own
 */
record PoolFile(Path path, Format format, boolean compressed, Optional<TextEncoding> encoding) {

  enum Format {
    JSON_LINES,
    CSV,
    XLSX
  }

  /** A profile is a few kilobytes; texts of a workbook are held while it is read. */
  private static final ReadLimits LIMITS = new ReadLimits(256 << 10, 200, 1_000, 96 << 20);

  /** As its beginning shows; fails with {@link UnusableFile} where no row can be read. */
  static PoolFile inspect(Path path, String name) throws IOException {
    FileHead head = FileHead.of(path, LIMITS);
    if (head.zip()) {
      return new PoolFile(path, Format.XLSX, false, Optional.empty());
    }
    Format format = head.jsonLines(name.toLowerCase(Locale.ROOT)) ? Format.JSON_LINES : Format.CSV;
    return new PoolFile(path, format, head.compressed(), Optional.of(head.encoding()));
  }

  /** The rows behind a position. */
  Rows open(FieldMapping mapping, Position from) throws IOException {
    return switch (format) {
      case JSON_LINES -> text().jsonLines(mapping, from);
      case CSV -> text().csv(mapping, from);
      case XLSX -> WorkbookRows.open(path, LIMITS, mapping, from);
    };
  }

  private TextSource text() {
    return new TextSource(path, compressed, encoding.orElseThrow(), LIMITS);
  }

  String encodingName() {
    return encoding.map(known -> known.charset().name()).orElse("");
  }
}
