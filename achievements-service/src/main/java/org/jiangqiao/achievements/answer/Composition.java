package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;

/**
 * Puts sentences of the best documents together: few, from cause to remedy, each cited. A question
 * with two symptoms may need two documents; more would be a list of results, not an answer.
 */
final class Composition {

  private static final int MOST_STATEMENTS = 5;
  private static final int MOST_DOCUMENTS = 3;

  /** A further document must be nearly as good as the first … */
  private static final double NEARLY = 0.65;

  /** … and be about a part of the question that those before it are not about. */
  private static final double LEAST_GAIN = 0.1;

  /** Below it a sentence belongs to the document, but not to the question. */
  private static final double LEAST_SIMILARITY = 0.45;

  private Composition() {}

  static List<Statement> of(List<Candidate> candidates, WeightedTerms question) {
    List<Candidate> chosen = chosen(candidates, question);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      int left = MOST_STATEMENTS - statements.size();
      best(candidate, Math.ceilDiv(left, chosen.size() - i)).stream()
          .sorted(Comparator.comparingInt(s -> s.sentence().start()))
          .map(sentence -> statement(candidate, sentence))
          .forEach(statements::add);
    }
    return statements;
  }

  private static List<Candidate> chosen(List<Candidate> candidates, WeightedTerms question) {
    double top = candidates.stream().mapToDouble(Candidate::rank).max().orElse(0);
    List<Candidate> ranked =
        candidates.stream()
            .filter(candidate -> candidate.rank() >= NEARLY * top)
            .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
            .toList();
    List<Candidate> chosen = new ArrayList<>();
    Set<String> treated = new HashSet<>();
    for (Candidate candidate : ranked) {
      Set<String> gain = new HashSet<>(candidate.subject());
      gain.removeAll(treated);
      boolean needed = chosen.isEmpty() || question.share(gain) >= LEAST_GAIN;
      if (needed && chosen.size() < MOST_DOCUMENTS) {
        chosen.add(candidate);
        treated.addAll(gain);
      }
    }
    return chosen;
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
              if (best.size() < room && taken.getOrDefault(role, 0) < role.most()) {
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
