package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;

/**
 * Puts sentences of the best documents together: few, from cause to remedy, each cited. A question
 * with two symptoms may need two documents; more would be a list of results, not an answer.
 */
final class Composition {

  private static final int MOST_STATEMENTS = 5;
  private static final int MOST_DOCUMENTS = 2;

  /** A second document counts only if it is nearly as relevant as the first. */
  private static final double NEARLY = 0.7;

  /** So that neither a list of causes nor a list of remedies pushes out the other. */
  private static final int MOST_OF_A_ROLE = 2;

  /** Below it a sentence belongs to the document, but not to the question. */
  private static final double LEAST_SIMILARITY = 0.45;

  private Composition() {}

  static List<Statement> of(List<Candidate> candidates) {
    List<Candidate> chosen = chosen(candidates);
    int share = chosen.size() > 1 ? (MOST_STATEMENTS + 1) / 2 : MOST_STATEMENTS;
    List<Statement> statements = new ArrayList<>();
    for (Candidate candidate : chosen) {
      int room = Math.min(share, MOST_STATEMENTS - statements.size());
      best(candidate, room).stream()
          .sorted(Comparator.comparingInt(s -> s.sentence().start()))
          .map(sentence -> statement(candidate, sentence))
          .forEach(statements::add);
    }
    return statements;
  }

  private static List<Candidate> chosen(List<Candidate> candidates) {
    double top = candidates.stream().mapToDouble(Candidate::relevance).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.relevance() >= NEARLY * top)
        .sorted(Comparator.comparingDouble(Candidate::relevance).reversed())
        .limit(MOST_DOCUMENTS)
        .toList();
  }

  private static List<ScoredSentence> best(Candidate candidate, int room) {
    Map<SectionRole, Integer> taken = new EnumMap<>(SectionRole.class);
    List<ScoredSentence> best = new ArrayList<>();
    candidate.sentences().stream()
        .filter(sentence -> sentence.similarity() >= LEAST_SIMILARITY)
        .sorted(Comparator.comparingDouble(Composition::weighted).reversed())
        .forEach(
            sentence -> {
              SectionRole role = SectionRole.of(sentence.sentence().label());
              boolean free =
                  role == SectionRole.UNLABELLED || taken.getOrDefault(role, 0) < MOST_OF_A_ROLE;
              if (best.size() < room && free) {
                taken.merge(role, 1, Integer::sum);
                best.add(sentence);
              }
            });
    return best;
  }

  private static double weighted(ScoredSentence sentence) {
    return sentence.score() * SectionRole.of(sentence.sentence().label()).weight();
  }

  private static Statement statement(Candidate candidate, ScoredSentence scored) {
    CorpusDocument document = candidate.document();
    DocumentContent content = document.content();
    Citation citation =
        new Citation(
            document.id(),
            document.version(),
            content.title(),
            content.kind(),
            scored.sentence().start(),
            scored.sentence().end(),
            scored.sentence().text(),
            content.source(),
            content.licence(),
            scored.score());
    return new Statement(scored.sentence().text(), List.of(citation));
  }
}
