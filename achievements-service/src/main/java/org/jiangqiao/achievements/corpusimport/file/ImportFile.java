package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.nio.file.Path;

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
      case JSON_LINES -> opened(mapping, from, JsonRows::new);
      case CSV -> opened(mapping, from, CsvRows::new);
      case PATENT_XML -> XmlRow.open(this, regions, from);
      case PATENT_ARCHIVE -> ArchiveRows.open(this, regions, from);
    };
  }

  @FunctionalInterface
  private interface TextRows {
    Rows of(TextFile text, FieldMapping mapping, Position from) throws IOException;
  }

  private Rows opened(FieldMapping mapping, Position from, TextRows rows) throws IOException {
    TextFile text = TextFile.open(path, form, limits);
    try {
      return rows.of(text, mapping, from);
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }
}
