package org.jiangqiao.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jiangqiao.search.IndexStatistics.Characters;
import org.jiangqiao.search.OpenSearchTerms.Counts;

/** Counts of one search, fetched when it says what it will ask. */
final class OpenSearchStatistics implements TermStatistics {

  private static final Counts NONE = new Counts(0, 0, Map.of());

  private final OpenSearchTerms terms;
  private final Characters characters;
  private final List<String> indexes;
  private final String words;
  private final String pairs;
  private List<Map<String, Counts>> counted = List.of();

  OpenSearchStatistics(
      OpenSearchTerms terms,
      Characters characters,
      List<String> indexes,
      String words,
      String pairs) {
    this.terms = terms;
    this.characters = characters;
    this.indexes = indexes;
    this.words = words;
    this.pairs = pairs;
  }

  @Override
  public void expect(Map<Analysis, ? extends Collection<String>> asked) {
    Collection<String> askedWords = in(asked, Analysis.WORDS);
    Set<String> askedPairs = new HashSet<>(in(asked, Analysis.PAIRS));
    Set<String> unknown = new HashSet<>(in(asked, Analysis.CHARACTERS));
    for (String word : askedWords) {
      askedPairs.addAll(cut(word));
      if (isOneCharacter(word)) {
        unknown.add(word);
      }
    }
    Map<String, Collection<String>> fields = new HashMap<>();
    fields.put(words, askedWords);
    fields.put(pairs, askedPairs);
    counted = terms.of(indexes, fields);
    Map<String, Double> shares = characters.of(documents());
    unknown.removeAll(shares.keySet());
    if (!unknown.isEmpty()) {
      double all = documents();
      terms
          .documentsWithPrefix(indexes, pairs, unknown)
          .forEach((character, with) -> shares.put(character, with / all));
    }
  }

  private static Collection<String> in(
      Map<Analysis, ? extends Collection<String>> asked, Analysis analysis) {
    Collection<String> some = asked.get(analysis);
    return some == null ? List.of() : some;
  }

  private static List<String> cut(String word) {
    return Terms.bigrams(word).stream().map(Term::text).toList();
  }

  private static boolean isOneCharacter(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  private long sum(ToLongFunction<Counts> count) {
    if (counted.isEmpty()) {
      throw new IllegalStateException("What is asked must be said before");
    }
    return counted.stream().mapToLong(index -> count.applyAsLong(of(index, pairs))).sum();
  }

  private static Counts of(Map<String, Counts> index, String field) {
    return index.getOrDefault(field, NONE);
  }

  @Override
  public long documents() {
    return Math.max(1, sum(Counts::documents));
  }

  @Override
  public double averageLength() {
    return Math.max(1, (double) sum(Counts::occurrences) / documents());
  }

  @Override
  public double documentsWith(Analysis analysis, String term) {
    return switch (analysis) {
      case WORDS -> counted.stream().mapToDouble(index -> documentsWithWord(index, term)).sum();
      case PAIRS -> sum(index -> index.documentsWith().getOrDefault(term, 0L));
      case CHARACTERS -> documents() * share(term);
    };
  }

  /** Where documents are not cut into words, no more have the word than have its rarest pair. */
  private double documentsWithWord(Map<String, Counts> index, String word) {
    Counts inWords = of(index, words);
    Counts inPairs = of(index, pairs);
    if (2 * inWords.documents() > inPairs.documents()) {
      return inWords.documentsWith().getOrDefault(word, 0L);
    }
    return isOneCharacter(word)
        ? inPairs.documents() * share(word)
        : cut(word).stream()
            .mapToLong(pair -> inPairs.documentsWith().getOrDefault(pair, 0L))
            .min()
            .orElse(0);
  }

  private double share(String character) {
    return characters.of(documents()).getOrDefault(character, 0d);
  }
}
