package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jiangqiao.platform.rows.FileHead;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.TextEncoding;

/**
 * What a file is, as its beginning shows; its name only tells kinds of text apart that look alike.
 *
 * @param encoding of text; XML names its own
 */
public record FileForm(Kind kind, boolean compressed, Optional<TextEncoding> encoding) {

  /** What rows are in the file. */
  public enum Kind {
    JSON_LINES,
    CSV,
    PATENT_XML,
    PATENT_ARCHIVE
  }

  /** As people write it; empty where the file names its own. */
  public String encodingName() {
    return encoding.map(e -> e.charset().name()).orElse("");
  }

  static FileForm inspect(Path file, String name, ReadLimits limits) throws IOException {
    FileHead head = FileHead.of(file, limits);
    if (head.zip()) {
      return new FileForm(Kind.PATENT_ARCHIVE, false, Optional.empty());
    }
    if (head.text().startsWith("<")) {
      return new FileForm(Kind.PATENT_XML, head.compressed(), Optional.empty());
    }
    Kind kind = head.jsonLines(name.toLowerCase(Locale.ROOT)) ? Kind.JSON_LINES : Kind.CSV;
    return new FileForm(kind, head.compressed(), Optional.of(head.encoding()));
  }
}
