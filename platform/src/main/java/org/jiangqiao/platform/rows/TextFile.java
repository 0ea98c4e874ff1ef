package org.jiangqiao.platform.rows;

import java.io.Closeable;
import java.io.IOException;

/** A file of text that is open for reading by rows. */
record TextFile(MeteredFile content, RowScanner scanner, TextEncoding encoding, ReadLimits limits)
    implements Closeable {

  static TextFile open(TextSource source) throws IOException {
    TextEncoding encoding = source.encoding();
    ReadLimits limits = source.limits();
    MeteredFile content = MeteredFile.open(source.path(), source.compressed(), limits);
    try {
      RowScanner scanner = new RowScanner(content, encoding, limits.rowBytes());
      return new TextFile(content, scanner, encoding, limits);
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }

  long bytesRead() {
    return content.bytesRead();
  }

  Fault tooLong() {
    return Fault.row("line-too-long", limits.rowBytes() / 1024);
  }

  Fault undecodable() {
    return Fault.row("not-in-encoding", encoding.charset().name());
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }
}
