package org.jiangqiao.achievements.corpusimport.file;

import java.io.IOException;
import java.util.Optional;
import org.jiangqiao.platform.rows.MeteredFile;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;

/** A file that is one patent. */
final class XmlRow implements Rows {

  private final MeteredFile content;
  private final ImportFile file;
  private final RegionNames regions;
  private long read;

  private XmlRow(MeteredFile content, ImportFile file, RegionNames regions, Position from) {
    this.content = content;
    this.file = file;
    this.regions = regions;
    this.read = from.line();
  }

  static XmlRow open(ImportFile file, RegionNames regions, Position from) throws IOException {
    return new XmlRow(
        MeteredFile.open(file.path(), file.form().compressed(), file.limits()),
        file,
        regions,
        from);
  }

  @Override
  public Optional<Row> next() throws IOException {
    if (read > 0) {
      return Optional.empty();
    }
    PatentRecord record = new PatentRecord(file.limits().entryBytes());
    record.add(file.name(), content);
    read++;
    return Optional.of(record.row(read, regions));
  }

  @Override
  public Position position() {
    return new Position(read, read);
  }

  @Override
  public long bytesRead() {
    return content.bytesRead();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
