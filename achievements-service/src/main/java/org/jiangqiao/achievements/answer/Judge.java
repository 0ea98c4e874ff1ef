package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpus.CorpusRetrieval;
import org.jiangqiao.achievements.ledger.AnswerFinder;
import org.jiangqiao.achievements.ledger.AskedQuestion;
import org.jiangqiao.achievements.ledger.ClosingDocument;
import org.jiangqiao.achievements.phrasing.PhrasedSentence;
import org.jiangqiao.achievements.phrasing.Phraser;
import org.jiangqiao.achievements.phrasing.Phrasing;

/** Decides whether the corpus answers a question, and with what. */
@ApplicationScoped
public class Judge implements AnswerFinder {

  /** A model may draw on a few sentences more than an answer shows. */
  private static final int MOST_PASSAGES = 12;

  /** Below it, a document that is still being taken in would not answer either. */
  private static final double MAY_YET_SUPPORT = 0.05;

  private final Evidence evidence;
  private final Phraser phraser;

  @Inject
  Judge(CorpusRetrieval retrieval, CorpusReader reader, Phraser phraser) {
    this.evidence = new Evidence(retrieval, reader);
    this.phraser = phraser;
  }

  /** Over a corpus on its own, without the service's database. */
  public static Judge over(CorpusRetrieval retrieval, CorpusReader reader, Phraser phraser) {
    return new Judge(retrieval, reader, phraser);
  }

  /** What was found in the corpus, as it stands there. */
  public Verdict judge(String question) {
    return verdict(evidence.on(question));
  }

  /**
   * The same, phrased by the language model if one is configured.
   *
   * @param checked is handed each phrased statement as soon as it is known to be supported
   */
  public Verdict judgeAndPhrase(String question, Consumer<Statement> checked) {
    Evidence.Found found = evidence.on(question);
    return switch (verdict(found)) {
      case Verdict.Refused refused -> refused;
      case Verdict.Supported supported when !phraser.on() -> supported;
      case Verdict.Supported supported -> phrased(question, supported, passages(found), checked);
    };
  }

  private static Verdict verdict(Evidence.Found found) {
    List<Candidate> candidates = found.candidates();
    double support = candidates.stream().mapToDouble(Candidate::support).max().orElse(0);
    List<Quote> quotes =
        SupportGate.passes(support)
            ? Composition.of(candidates, found.question())
            : List.<Quote>of();
    if (quotes.isEmpty()) {
      return new Verdict.Refused(reason(candidates), support);
    }
    Disagreements disagreements = new Disagreements(candidates);
    List<Statement> statements =
        quotes.stream()
            .map(
                quote ->
                    new Statement(
                        quote.text(), List.of(quote.citation()), disagreements.with(quote)))
            .toList();
    return new Verdict.Supported(statements, support, Verdict.Wording.EXTRACTIVE);
  }

  private static RefusalReason reason(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return RefusalReason.NOTHING_FOUND;
    }
    boolean pending =
        candidates.stream()
            .anyMatch(
                candidate ->
                    candidate.awaited()
                        && candidate.support() >= MAY_YET_SUPPORT
                        && !BulkCorpus.holds(candidate.document().content().kind()));
    return pending ? RefusalReason.STILL_TAKING_IN : RefusalReason.TOO_LITTLE_SUPPORT;
  }

  /** What the answer quotes, and what comes next to it. */
  private static List<Quote> passages(Evidence.Found found) {
    SequencedSet<Quote> passages =
        new LinkedHashSet<>(Composition.of(found.candidates(), found.question()));
    List<Candidate> supporting =
        found.candidates().stream().filter(c -> SupportGate.passes(c.support())).toList();
    Composition.ranked(supporting).stream().limit(MOST_PASSAGES).forEach(passages::add);
    return passages.stream().limit(MOST_PASSAGES).toList();
  }

  private Verdict phrased(
      String question,
      Verdict.Supported extract,
      List<Quote> passages,
      Consumer<Statement> checked) {
    List<String> texts = passages.stream().map(Quote::text).toList();
    Phrasing phrasing =
        phraser.phrase(question, texts, sentence -> checked.accept(statement(sentence, passages)));
    return switch (phrasing) {
      case Phrasing.Off off -> extract;
      case Phrasing.Declined declined ->
          new Verdict.Supported(
              extract.statements(),
              extract.support(),
              new Verdict.Wording(null, 0, declined.reason()));
      case Phrasing.Phrased written ->
          new Verdict.Supported(
              written.sentences().stream().map(s -> statement(s, passages)).toList(),
              extract.support(),
              new Verdict.Wording(written.model(), written.dropped(), null));
    };
  }

  private static Statement statement(PhrasedSentence sentence, List<Quote> passages) {
    List<Quote> quotes = sentence.passages().stream().map(passages::get).toList();
    return new Statement(sentence.text(), quotes.stream().map(Quote::citation).toList(), List.of());
  }

  @Override
  public Optional<ClosingDocument> find(AskedQuestion question) {
    return switch (judge(question.text())) {
      case Verdict.Refused refused -> Optional.empty();
      case Verdict.Supported supported -> {
        Citation first = supported.statements().getFirst().citations().getFirst();
        yield Optional.of(new ClosingDocument(first.documentId(), first.documentTitle()));
      }
    };
  }
}
