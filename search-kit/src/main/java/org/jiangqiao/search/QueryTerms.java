package org.jiangqiao.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A query cut in every way there is, with what each of its terms is worth. What a text shares with
 * it is told as a share of what the query asks for, so that scores of different queries compare.
 */
public final class QueryTerms {

  private record Asked(String text, int count, double worth) {}

  private final Map<Analysis, List<Asked>> terms = new EnumMap<>(Analysis.class);
  private final TermStatistics statistics;
  private final RankingWeights weights;
  private final int length;
  private final double averageLength;

  private QueryTerms(String query, TermStatistics statistics, RankingWeights weights) {
    this.statistics = statistics;
    this.weights = weights;
    this.length = query.length();
    Map<Analysis, Map<String, Integer>> counts = new EnumMap<>(Analysis.class);
    counts.put(Analysis.WORDS, counted(Terms.words(query).stream().map(Term::text)));
    counts.put(Analysis.PAIRS, counted(Terms.bigrams(query).stream().map(Term::text)));
    counts.put(Analysis.CHARACTERS, counted(characters(query)));
    Map<Analysis, Set<String>> expected = new EnumMap<>(Analysis.class);
    counts.forEach((analysis, found) -> expected.put(analysis, found.keySet()));
    statistics.expect(expected);
    this.averageLength = statistics.averageLength();
    counts.forEach(this::add);
  }

  public static QueryTerms of(String query, TermStatistics statistics, RankingWeights weights) {
    return new QueryTerms(query, statistics, weights);
  }

  private static Stream<String> characters(String query) {
    return Terms.fold(query)
        .codePoints()
        .filter(Character::isIdeographic)
        .mapToObj(Character::toString);
  }

  private static Map<String, Integer> counted(Stream<String> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  private void add(Analysis analysis, Map<String, Integer> counts) {
    List<Asked> asked = new ArrayList<>();
    counts.forEach(
        (term, count) -> asked.add(new Asked(term, count, statistics.worth(analysis, term))));
    if (!asked.isEmpty()) {
      terms.put(analysis, asked);
    }
  }

  /** How much of what the query asks for title and text have, from 0 to 1. */
  double sharedWith(String title, String text) {
    FoldedText foldedTitle = new FoldedText(title);
    FoldedText whole = new FoldedText(title + "\n" + text);
    double shared = 0;
    double possible = 0;
    for (Map.Entry<Analysis, List<Asked>> cut : terms.entrySet()) {
      double weight = weights.of(cut.getKey());
      shared += weight * within(whole, cut.getValue());
      shared += weight * weights.title() * withinTitle(foldedTitle, cut.getValue());
      possible += weight;
    }
    return possible > 0 ? Math.min(1, shared / possible) : 0;
  }

  /** BM25, relative to a text that has every term any number of times. */
  private double within(FoldedText text, List<Asked> asked) {
    double pivot = 1 - weights.lengthNorm();
    double norm =
        weights.saturation() * (pivot + weights.lengthNorm() * text.length() / averageLength);
    double found = 0;
    double all = 0;
    for (Asked term : asked) {
      int times = text.count(term.text());
      found += term.count() * term.worth() * times / (times + norm);
      all += term.count() * term.worth();
    }
    return all > 0 ? found / all : 0;
  }

  /** A short title that shares a word says more than a long one: as in a cosine of the two. */
  private double withinTitle(FoldedText title, List<Asked> asked) {
    if (title.length() == 0) {
      return 0;
    }
    double found = 0;
    double all = 0;
    for (Asked term : asked) {
      found += title.count(term.text()) > 0 ? term.worth() : 0;
      all += term.worth();
    }
    return all > 0 ? found / all * Math.sqrt((double) length / title.length()) : 0;
  }
}
