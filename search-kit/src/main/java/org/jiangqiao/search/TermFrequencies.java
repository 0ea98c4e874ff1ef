package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;

/** In how many documents terms stand, read from the dictionary of the index without a search. */
public final class TermFrequencies implements AutoCloseable {

  private final IndexReader reader;

  TermFrequencies(IndexReader reader) {
    this.reader = reader;
  }

  /** Documents that were replaced a moment ago may be counted twice. */
  public long of(String field, String term) {
    try {
      return reader.docFreq(new org.apache.lucene.index.Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be closed", e);
    }
  }
}
