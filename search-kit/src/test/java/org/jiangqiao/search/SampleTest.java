package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class SampleTest {

  private static final int DOCUMENTS = 3000;

  @Test
  void everySecondStretchIsHalfOfTheIndexAndHalfOfWhatIsFound() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int number = 0; number < DOCUMENTS; number++) {
          Document document = new Document();
          document.add(new StringField("even", String.valueOf(number % 2 == 0), Field.Store.NO));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        int inStretches = 1024 + DOCUMENTS - 2048;
        assertEquals(inStretches, searcher.count(new Sample(2)));
        assertEquals(DOCUMENTS, searcher.count(new Sample(1)));
        Query even = new TermQuery(new Term("even", "true"));
        Query both =
            new BooleanQuery.Builder()
                .add(even, Occur.FILTER)
                .add(new Sample(2), Occur.FILTER)
                .build();
        assertEquals(inStretches / 2, searcher.count(both));
      }
    }
  }

  /** Ten stretches, of which every fifth counts. */
  @Test
  void aShareIsTheSameHoweverManySegmentsHoldTheDocuments() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int number = 1; number <= 10 * 1024; number++) {
          writer.addDocument(new Document());
          if (number % 128 == 0) {
            writer.commit();
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertEquals(80, reader.leaves().size());
        assertEquals(2 * 1024, new IndexSearcher(reader).count(new Sample(5)));
      }
    }
  }
}
