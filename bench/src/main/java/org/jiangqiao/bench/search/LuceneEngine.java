package org.jiangqiao.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.jiangqiao.search.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The limit: Lucene in this process, pairs of characters and BM25, and nothing else; title and text
 * stored, as one field indexed, with what the filters and counts need.
 */
final class LuceneEngine implements Engine {

  private static final int BUFFER_MEGABYTES = 160;
  private static final Analyzer PAIRS = new CJKAnalyzer();

  /** What the fields are called, and how a query is cut for them. */
  private record Fields(String text, String subclass, Function<String, List<String>> pairs) {}

  private static final Fields OWN = new Fields("text", "subclass", LuceneEngine::pairs);

  private static final Fields OF_THE_SERVICE =
      new Fields(
          "allPairs", "ipc", text -> Terms.bigrams(text).stream().map(t -> t.text()).toList());

  private final Path directory;
  private final Fields fields;
  private final FSDirectory files;
  private @Nullable DirectoryReader reader;

  private LuceneEngine(Path directory, Fields fields) throws IOException {
    this.directory = directory;
    this.fields = fields;
    this.files = FSDirectory.open(directory);
  }

  /** Imports into an index of its own. */
  LuceneEngine(Path directory) throws IOException {
    this(directory, OWN);
  }

  /** Searches an index that the service made. */
  static LuceneEngine over(Path directory) throws IOException {
    LuceneEngine engine = new LuceneEngine(directory, OF_THE_SERVICE);
    engine.open();
    return engine;
  }

  @Override
  public String name() {
    return "Lucene";
  }

  @Override
  public void load(Path file) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(PAIRS).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(files, config)) {
      Lines.each(file, batch -> batch.forEach(line -> add(writer, Patent.of(line))));
      writer.commit();
    }
    open();
  }

  void open() throws IOException {
    reader = DirectoryReader.open(files);
  }

  private static void add(IndexWriter writer, Patent patent) {
    Document document = new Document();
    document.add(new KeywordField("id", patent.sourceId(), Field.Store.YES));
    document.add(new TextField("text", patent.title() + "\n" + patent.text(), Field.Store.NO));
    document.add(new StoredField("title", patent.title()));
    document.add(new StoredField("abstract", patent.text()));
    document.add(new KeywordField("subclass", patent.subclass(), Field.Store.NO));
    document.add(new KeywordField("province", patent.province(), Field.Store.NO));
    document.add(new IntField("year", patent.year(), Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int search(SearchRequest request) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs top = request.faceted() ? counted(searcher, request) : found(searcher, request);
    for (ScoreDoc hit : top.scoreDocs) {
      searcher.storedFields().document(hit.doc);
    }
    return top.scoreDocs.length;
  }

  private TopDocs found(IndexSearcher searcher, SearchRequest request) throws IOException {
    return searcher.search(query(request), SearchRequest.LIMIT);
  }

  private TopDocs counted(IndexSearcher searcher, SearchRequest request) throws IOException {
    MultiCollectorManager both =
        new MultiCollectorManager(
            new TopScoreDocCollectorManager(SearchRequest.LIMIT, null, Integer.MAX_VALUE),
            new HitCounts.Manager());
    return (TopDocs) searcher.search(query(request), both)[0];
  }

  private Query query(SearchRequest request) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String pair : fields.pairs().apply(request.text())) {
      words.add(new TermQuery(new Term(fields.text(), pair)), Occur.SHOULD);
    }
    if (request.subclass() == null || request.yearFrom() == null) {
      return words.build();
    }
    return new BooleanQuery.Builder()
        .add(words.build(), Occur.MUST)
        .add(new TermQuery(new Term(fields.subclass(), request.subclass())), Occur.FILTER)
        .add(IntField.newRangeQuery("year", request.yearFrom(), Integer.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    try (TokenStream tokens = PAIRS.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        pairs.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  @Override
  public boolean answers(QueryMix mix) {
    return mix != QueryMix.HYBRID;
  }

  @Override
  public long indexBytes() throws IOException {
    return Folders.bytes(directory);
  }

  @Override
  public long heapBytes() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    files.close();
  }
}
