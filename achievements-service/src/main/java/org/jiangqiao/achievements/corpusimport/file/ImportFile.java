package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.platform.rows.TextSource;
import org.jiangqiao.platform.rows.UnusableFile;

/** A file of documents. */
public record ImportFile(Path path, String name, FileForm form, ReadLimits limits) {

  /** Fails with {@link UnusableFile} where no row can be read. */
  public static ImportFile inspect(Path path, String name, ReadLimits limits) throws IOException {
    return new ImportFile(path, name, FileForm.inspect(path, name, limits), limits);
  }

  /**
   * The rows behind a position.
   *
   * @param mapping of names in JSON Lines and CSV
   * @param regions of the addresses in patents
   */
  public Rows open(FieldMapping mapping, RegionNames regions, Position from) throws IOException {
    return switch (form.kind()) {
      case JSON_LINES -> text().jsonLines(mapping, from);
      case CSV -> text().csv(mapping, from);
      case PATENT_XML -> XmlRow.open(this, regions, from);
      case PATENT_ARCHIVE -> ArchiveRows.open(this, regions, from);
    };
  }

  private TextSource text() {
    return new TextSource(path, form.compressed(), form.encoding().orElseThrow(), limits);
  }
}
