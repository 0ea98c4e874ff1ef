package org.jiangqiao.platform.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a file in order. */
public interface Rows extends Closeable {

  /** Empty at the end. */
  Optional<Row> next() throws IOException;

  /** Behind the row that was read last. */
  Position position();

  /** How much of the file as it lies on the disk has been read. */
  long bytesRead();
}
