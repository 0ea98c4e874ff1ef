package org.jiangqiao.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Imports the same documents into the service, plain Lucene and OpenSearch, searches them in the
 * same words, and prints how fast each was.
 */
public final class SearchBench {

  private static final long MOST_EMBEDDED = 200;

  /** Of the documents, imported while is searched. */
  private static final int LATER = 10;

  /** Some minutes of import. */
  private static final long MOST_LATER = 500_000;

  private final Options options;
  private final Resampler resampler;
  private final Table table;
  private final Path work;
  private final long embedded;

  private SearchBench(Options options, SourceTexts texts, PrintStream out, Path work) {
    this.options = options;
    this.resampler = new Resampler(texts);
    this.table = new Table(out);
    this.work = work;
    this.embedded = Math.min(MOST_EMBEDDED, options.documents());
  }

  /** Where the service and OpenSearch lie is said by the properties that the command sets. */
  public static void main(String[] arguments) throws IOException {
    try {
      Options options = Options.of(arguments);
      Path service = Path.of(System.getProperty("bench.service"));
      String openSearch = System.getProperty("bench.opensearch");
      run(options, service, openSearch == null ? null : Path.of(openSearch), System.out);
      // A client's connections would keep the program alive.
      System.exit(0);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(Options.USAGE);
      System.exit(2);
    } catch (UnusableTexts e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /**
   * @param openSearch its jars, if it is to be measured
   */
  static Map<QueryMix, Map<String, Measured>> run(
      Options options, Path service, @Nullable Path openSearch, PrintStream out)
      throws IOException, UnusableTexts {
    SourceTexts texts = SourceTexts.read(options.texts());
    Path work = Files.createTempDirectory("bench-search");
    SearchBench bench = new SearchBench(options, texts, out, work);
    bench.table.line(
        "%d patents, resampled from %d real titles and %d real abstracts; %d other documents with"
            + " vectors; %d MB of heap each; %d cores",
        options.documents(),
        texts.titles().size(),
        texts.abstracts().size(),
        bench.embedded,
        options.heapMegabytes(),
        Runtime.getRuntime().availableProcessors());
    try {
      return bench.run(service, openSearch);
    } finally {
      Folders.delete(work);
    }
  }

  private Map<QueryMix, Map<String, Measured>> run(Path jar, @Nullable Path openSearch)
      throws IOException {
    return options.sharedIndex() ? overOneIndex(jar) : sideBySide(jar, openSearch);
  }

  private Map<QueryMix, Map<String, Measured>> overOneIndex(Path jar) throws IOException {
    Path patents = file("patents.jsonl.gz", "PATENT", 0, options.documents());
    Map<String, Imported> imports = new LinkedHashMap<>();
    try (ServiceEngine service =
        ServiceEngine.start(jar, work.resolve("service"), options.heapMegabytes())) {
      load(service, patents, imports);
      Files.delete(patents);
      try (LuceneEngine lucene = LuceneEngine.over(service.indexOfPatents())) {
        return searched(List.of(lucene, service), service, imports);
      }
    }
  }

  private Map<QueryMix, Map<String, Measured>> sideBySide(Path jar, @Nullable Path openSearch)
      throws IOException {
    Path patents = file("patents.jsonl", "PATENT", 0, options.documents());
    Map<String, Imported> imports = new LinkedHashMap<>();
    List<Engine> engines = new ArrayList<>();
    try (LuceneEngine lucene = new LuceneEngine(work.resolve("lucene"))) {
      load(lucene, patents, imports);
      engines.add(lucene);
      try (ServiceEngine service =
          ServiceEngine.start(jar, work.resolve("service"), options.heapMegabytes())) {
        load(service, patents, imports);
        engines.add(service);
        if (openSearch == null) {
          return searched(engines, service, imports);
        }
        try (OpenSearchEngine other =
            OpenSearchEngine.start(
                openSearch, work.resolve("opensearch"), options.heapMegabytes())) {
          load(other, patents, imports);
          engines.add(other);
          return searched(engines, service, imports);
        }
      }
    }
  }

  private void load(Engine engine, Path patents, Map<String, Imported> imports) throws IOException {
    long begun = System.nanoTime();
    engine.load(patents);
    double seconds = (System.nanoTime() - begun) / 1e9;
    imports.put(
        engine.name(),
        new Imported(
            options.documents() / seconds,
            (double) engine.indexBytes() / options.documents(),
            engine.heapBytes() / (double) (1 << 20)));
  }

  private Map<QueryMix, Map<String, Measured>> searched(
      List<Engine> engines, ServiceEngine service, Map<String, Imported> imports)
      throws IOException {
    table.imports(imports);
    service.update(file("embedded.jsonl", "KNOWLEDGE", options.documents(), embedded));
    service.awaitVectors(embedded);
    Workload workload = new Workload(resampler, options.documents(), embedded);
    Map<QueryMix, Map<String, Measured>> all = new LinkedHashMap<>();
    for (QueryMix mix : QueryMix.values()) {
      Map<String, Measured> measured =
          Stopwatch.measure(
              engines.stream().filter(engine -> engine.answers(mix)).toList(),
              workload.requests(mix, 0, options.queries()),
              workload.requests(mix, options.queries(), options.queries()));
      table.searches(mix, measured);
      all.put(mix, measured);
    }
    table.underImport(idle(service, workload), duringImport(service, workload));
    table.line("heap of the service afterwards: %d MB", service.heapBytes() >> 20);
    return all;
  }

  /** Right before, because the machine may have had other work since the keywords were measured. */
  private Times idle(ServiceEngine service, Workload workload) throws IOException {
    Times times = new Times();
    for (SearchRequest request :
        workload.requests(QueryMix.KEYWORDS, 2 * options.queries(), options.queries())) {
      times.add(Stopwatch.timed(service, request));
    }
    return times;
  }

  private Times duringImport(ServiceEngine service, Workload workload) throws IOException {
    long more = Math.clamp(options.documents() / LATER, 1, MOST_LATER);
    Path later = file("later.jsonl", "PATENT", options.documents() + embedded, more);
    CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> update(service, later));
    Times times = new Times();
    int next = 3 * options.queries();
    do {
      SearchRequest request = workload.requests(QueryMix.KEYWORDS, next++, 1).getFirst();
      times.add(Stopwatch.timed(service, request));
    } while (!importing.isDone());
    importing.join();
    return times;
  }

  private static void update(ServiceEngine service, Path file) {
    try {
      service.update(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name, String kind, long from, long count) throws IOException {
    Path file = work.resolve(name);
    new PatentFile(resampler, kind).write(file, from, count);
    return file;
  }
}
