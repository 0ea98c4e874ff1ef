package org.jiangqiao.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.Corpus;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.CorpusQuery;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.achievements.corpus.CorpusSort;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.search.Embedder;

/**
 * Indexes a set of documents as the product does, searches as its visitors do, and prints how well
 * what is known to be relevant was found: by words, by meaning, and by both.
 */
public final class RelevanceBench {

  private static final String SOURCE = "bench";
  private static final int BATCH = 200;
  private static final String USAGE = "Usage: bench/relevance DIR [--min-grade N]";

  private final Embedder embedder;
  private final PrintStream out;

  RelevanceBench(Embedder embedder, PrintStream out) {
    this.embedder = embedder;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    boolean graded = arguments.length == 3 && arguments[1].equals("--min-grade");
    boolean understood = arguments.length == 1 || (graded && arguments[2].matches("\\d{1,3}"));
    if (!understood || arguments[0].startsWith("-")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int minGrade = graded ? Integer.parseInt(arguments[2]) : 1;
    try {
      Path directory = Path.of(arguments[0]);
      JudgedSet set = JudgedSet.read(directory, minGrade);
      System.out.printf(
          Locale.ROOT,
          "%s: %d documents, %d queries, relevant from grade %d%n",
          directory.toAbsolutePath().normalize().getFileName(),
          set.documents().size(),
          set.queries().size(),
          minGrade);
      new RelevanceBench(new Embedder(), System.out).run(set);
    } catch (JudgedSet.Unusable e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  Map<Mode, Measures> run(JudgedSet set) throws IOException {
    Path directory = Files.createTempDirectory("bench-relevance");
    try (Corpus corpus = Corpus.open(directory, SOURCE, embedder, Lineages.BY_PREFIX)) {
      index(set, corpus);
      Map<Mode, Measures> measures = new EnumMap<>(Mode.class);
      out.println(Measures.heading());
      for (Mode mode : List.of(Mode.LEXICAL, Mode.SEMANTIC, Mode.HYBRID)) {
        measures.put(mode, measure(set, corpus, mode));
        out.println(measures.get(mode).row(mode.name().toLowerCase(Locale.ROOT)));
      }
      return measures;
    } finally {
      delete(directory);
    }
  }

  private static void index(JudgedSet set, Corpus corpus) {
    List<CorpusDocument> documents =
        set.documents().stream()
            .map(
                text ->
                    CorpusDocument.of(
                        DocumentContent.of(DocumentKind.KNOWLEDGE, text.title(), text.text())
                            .from(SOURCE, text.id(), "CC0-1.0"),
                        Instant.EPOCH))
            .toList();
    for (int from = 0; from < documents.size(); from += BATCH) {
      List<CorpusDocument> batch =
          documents.subList(from, Math.min(from + BATCH, documents.size()));
      corpus.add(batch);
      corpus.embed(batch);
    }
  }

  private static Measures measure(JudgedSet set, Corpus corpus, Mode mode) {
    Measures measures = new Measures();
    for (JudgedSet.Query query : set.queries()) {
      long start = System.nanoTime();
      List<String> found = search(corpus, query.text(), mode);
      measures.add(found, query.grades(), System.nanoTime() - start);
    }
    return measures;
  }

  private static List<String> search(Corpus corpus, String text, Mode mode) {
    CorpusQuery query =
        new CorpusQuery(text, CorpusFilter.NONE, CorpusSort.RELEVANCE, 0, Measures.DEPTH, mode);
    List<String> found = new ArrayList<>();
    corpus
        .search()
        .search(query)
        .items()
        .forEach(finding -> found.add(finding.document().content().sourceId()));
    return found;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
