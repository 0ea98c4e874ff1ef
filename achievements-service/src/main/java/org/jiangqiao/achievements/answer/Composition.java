package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts sentences of the best documents together: few, and ordered so that they read. Where
 * paragraphs say what they are, documents answer as a whole, from cause to remedy; elsewhere the
 * sentence that answers best stands first, and the others of its document follow as they stand.
 */
final class Composition {

  static final int MOST_STATEMENTS = 5;

  /** A question with two symptoms may need two documents; more would be a list of results. */
  private static final int MOST_DOCUMENTS = 3;

  /** One chance in ninety to be the sentence that answers is not worth its reader's time. */
  private static final double BEHIND = 4.5;

  /** A further document must suit nearly as well as the first … */
  private static final double NEARLY = 0.65;

  /** … and be about a part of the question that those before it are not about. */
  private static final double LEAST_GAIN = 0.05;

  /** Once a question is supported, a document for the rest of it needs less support of its own. */
  private static final double FURTHER_SUPPORT = 0.25;

  private Composition() {}

  /** The quotes that make the answer, in reading order. */
  static List<Quote> of(List<Candidate> candidates, QuestionTerms question) {
    List<Candidate> supporting =
        candidates.stream().filter(c -> SupportGate.passes(c.support())).toList();
    List<Quote> ranked = ranked(supporting);
    if (ranked.isEmpty()) {
      return List.of();
    }
    return ranked.getFirst().candidate().labelled()
        ? wholeDocuments(suiting(candidates, question))
        : bestSentences(ranked);
  }

  static List<Quote> ranked(List<Candidate> candidates) {
    return candidates.stream()
        .flatMap(candidate -> candidate.sentences().stream().map(s -> new Quote(candidate, s)))
        .sorted(Comparator.comparingDouble(Quote::score).reversed())
        .toList();
  }

  /** The document that suits best, then those that are most about what is left of the question. */
  private static List<Candidate> suiting(List<Candidate> candidates, QuestionTerms question) {
    double top = candidates.stream().mapToDouble(Candidate::fit).max().orElse(0);
    List<Candidate> left =
        new ArrayList<>(
            candidates.stream()
                .filter(c -> c.fit() >= NEARLY * top && c.support() >= FURTHER_SUPPORT)
                .toList());
    List<Candidate> chosen = new ArrayList<>();
    Set<String> treated = new HashSet<>();
    Comparator<Candidate> suits = Comparator.comparingDouble(Candidate::fit);
    while (!left.isEmpty() && chosen.size() < MOST_DOCUMENTS) {
      Candidate next = Collections.max(left, suits);
      chosen.add(next);
      treated.addAll(next.subject());
      left.removeIf(candidate -> gain(candidate, treated, question) < LEAST_GAIN);
      suits = Comparator.comparingDouble(candidate -> question.subject(candidate.subject()));
    }
    return chosen;
  }

  private static double gain(Candidate candidate, Set<String> treated, QuestionTerms question) {
    Set<String> gain = new HashSet<>(candidate.subject());
    gain.removeAll(treated);
    return question.subject(gain);
  }

  private static List<Quote> wholeDocuments(List<Candidate> documents) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      int left = MOST_STATEMENTS - quotes.size();
      int room = Math.ceilDiv(left, documents.size() - i);
      best(documents.get(i), room).stream().sorted(byPosition()).forEach(quotes::add);
    }
    return quotes;
  }

  private static List<Quote> best(Candidate candidate, int room) {
    Map<SectionRole, Integer> taken = new EnumMap<>(SectionRole.class);
    List<Quote> best = new ArrayList<>();
    for (Quote quote : ranked(List.of(candidate))) {
      SectionRole role = quote.scored().role();
      if (best.size() < room && taken.getOrDefault(role, 0) < role.most()) {
        taken.merge(role, 1, Integer::sum);
        best.add(quote);
      }
    }
    return best;
  }

  private static List<Quote> bestSentences(List<Quote> ranked) {
    Map<UUID, List<Quote>> byDocument = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (Quote quote : ranked) {
      UUID document = quote.candidate().document().id();
      boolean near = ranked.getFirst().score() - quote.score() <= BEHIND;
      boolean room = byDocument.containsKey(document) || byDocument.size() < MOST_DOCUMENTS;
      // Copies of one text under several sources are one statement.
      if (near && room && said.size() < MOST_STATEMENTS && said.add(quote.text())) {
        byDocument.computeIfAbsent(document, any -> new ArrayList<>()).add(quote);
      }
    }
    List<Quote> read = new ArrayList<>();
    for (List<Quote> quotes : byDocument.values()) {
      read.add(quotes.getFirst());
      quotes.stream().skip(1).sorted(byPosition()).forEach(read::add);
    }
    return read;
  }

  private static Comparator<Quote> byPosition() {
    return Comparator.comparingInt(quote -> quote.scored().sentence().start());
  }
}
