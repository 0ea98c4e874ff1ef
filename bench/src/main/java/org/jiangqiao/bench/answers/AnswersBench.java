package org.jiangqiao.bench.answers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiangqiao.achievements.answer.Judge;
import org.jiangqiao.achievements.answer.Verdict;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.Corpus;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.phrasing.Phraser;
import org.jiangqiao.search.Embedder;
import org.jspecify.annotations.Nullable;

/**
 * Puts a set of documents into the product's own corpus, asks the questions as a visitor would, and
 * asks each again after the documents that bear on it were taken out of the index.
 */
public final class AnswersBench {

  private static final int BATCH = 200;
  private static final String USAGE =
      "Usage: bench/answers DIR [--model URL,NAME] [--by-words] [--limit N]";

  /**
   * What is to be measured.
   *
   * @param byWords as if no document had been embedded yet
   * @param limit questions at most, from the beginning; 0 for all
   */
  record Order(Path directory, @Nullable String model, boolean byWords, int limit) {}

  private AnswersBench() {}

  public static void main(String[] arguments) throws IOException {
    Order order = order(arguments);
    if (order == null) {
      System.err.println(USAGE);
      System.exit(2);
      return;
    }
    run(order, new RememberingEmbedder(), System.out);
  }

  private static @Nullable Order order(String[] arguments) {
    Path directory = null;
    String model = null;
    boolean byWords = false;
    int limit = 0;
    for (int i = 0; i < arguments.length; i++) {
      boolean hasValue = i + 1 < arguments.length;
      switch (arguments[i]) {
        case "--model" -> model = hasValue ? arguments[++i] : "";
        case "--limit" -> limit = hasValue ? Integer.parseInt(arguments[++i]) : 0;
        case "--by-words" -> byWords = true;
        default -> directory = Path.of(arguments[i]);
      }
    }
    return directory == null || (model != null && !model.contains(","))
        ? null
        : new Order(directory, model, byWords, limit);
  }

  static Result run(Order order, Embedder embedder, PrintStream out) throws IOException {
    QuestionSet all = QuestionSet.in(order.directory());
    QuestionSet set =
        order.limit() == 0
            ? all
            : new QuestionSet(
                all.documents(), all.questions().stream().limit(order.limit()).toList());
    Path index = Files.createTempDirectory("bench-answers");
    try (Corpus corpus = Corpus.open(index, "bench", embedder, Lineages.BY_PREFIX)) {
      Measurement measurement =
          new Measurement(
              corpus,
              Judge.over(corpus.retrieval(), corpus.reader(), phraser(order.model())),
              set,
              order.byWords());
      Result result = measurement.result();
      result.print(order, out);
      return result;
    } finally {
      delete(index);
    }
  }

  private static Phraser phraser(@Nullable String model) {
    if (model == null) {
      return Phraser.none();
    }
    int comma = model.lastIndexOf(',');
    return Phraser.at(
        model.substring(0, comma),
        System.getenv("JIANGQIAO_ANSWER_MODEL_API_KEY"),
        model.substring(comma + 1),
        Duration.ofSeconds(60));
  }

  private record Measurement(Corpus corpus, Judge judge, QuestionSet set, boolean byWords) {

    Result result() {
      put(List.copyOf(set.documents().values()));
      Tally answerable = new Tally();
      set.questions().forEach(question -> ask(question, answerable));
      Tally unanswerable = new Tally();
      set.byRelevant()
          .forEach(
              (relevant, questions) -> {
                List<CorpusDocument> removed = relevant.stream().map(set.documents()::get).toList();
                corpus.remove(removed.stream().map(CorpusDocument::id).toList());
                questions.forEach(question -> ask(question, unanswerable));
                put(removed);
              });
      return new Result(set.documents().size(), answerable, unanswerable);
    }

    private void put(List<CorpusDocument> documents) {
      for (int from = 0; from < documents.size(); from += BATCH) {
        List<CorpusDocument> batch =
            new ArrayList<>(documents.subList(from, Math.min(from + BATCH, documents.size())));
        corpus.add(batch);
        if (!byWords) {
          corpus.embed(batch);
        }
      }
    }

    private void ask(QuestionSet.Question question, Tally tally) {
      long start = System.nanoTime();
      Verdict verdict = judge.judgeAndPhrase(question.text(), statement -> {});
      tally.count(question, verdict, System.nanoTime() - start);
    }
  }

  /** The figures of one run. */
  record Result(int documents, Tally answerable, Tally unanswerable) {

    void print(Order order, PrintStream out) {
      out.printf(
          Locale.ROOT,
          "%s: %d documents, %d questions%s%s%n",
          order.directory().getFileName(),
          documents,
          answerable.questions(),
          order.byWords() ? ", by words alone" : "",
          order.model() == null ? "" : ", phrased by " + order.model());
      line(out, "gold string in the first statement", answerable.shareFirst());
      line(out, "gold string in any statement", answerable.shareAny());
      line(out, "refused though answerable", answerable.shareRefused());
      line(out, "refused with the relevant documents removed", unanswerable.shareRefused());
      if (order.model() != null) {
        line(out, "answers that the model phrased", answerable.sharePhrased());
      }
      out.printf(
          Locale.ROOT, "  %-46s %.2f%n", "statements in an answer", answerable.statementsEach());
      out.printf(Locale.ROOT, "  %-46s %s%n", "time per question", answerable.times());
    }

    private static void line(PrintStream out, String what, double share) {
      out.printf(Locale.ROOT, "  %-46s %.1f %%%n", what, 100 * share);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
