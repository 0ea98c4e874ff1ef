package org.jiangqiao.bench.search;

import java.io.IOException;
import java.nio.file.Path;

/** Something that imports documents and finds them. */
interface Engine extends AutoCloseable {

  String name();

  /** Returns when everything in the file is on disk and found. */
  void load(Path file) throws IOException;

  /** How many documents stand on the first page. */
  int search(SearchRequest request) throws IOException;

  boolean answers(QueryMix mix);

  long indexBytes() throws IOException;

  /** Used right now, rubbish included. */
  long heapBytes() throws IOException;

  @Override
  void close() throws IOException;
}
