package org.jiangqiao.achievements.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/**
 * A question as texts are held against it: its pairs of neighbouring characters, each as heavy as
 * it is rare in the corpus, and its characters. Pairs need no dictionary, so that a name which no
 * dictionary has counts as what it is: the rarest thing in the question. Words of asking and
 * function words are left out. Every text is passed in folded ({@link Terms#fold}).
 */
final class QuestionTerms {

  /** Occurrences after which more of the same say little, as in BM25. */
  private static final double SATURATION = 1.5;

  private final Map<String, Double> pairs;
  private final Set<Integer> characters;
  private final Expectation expectation;
  private final int length;

  private QuestionTerms(
      Map<String, Double> pairs, Set<Integer> characters, Expectation expectation, int length) {
    this.pairs = pairs;
    this.characters = characters;
    this.expectation = expectation;
    this.length = length;
  }

  static QuestionTerms of(String question, Vocabulary vocabulary) {
    String folded = Terms.fold(question);
    boolean[] meaning = meaningful(folded);
    Map<String, Double> pairs = new LinkedHashMap<>();
    for (Term pair : Terms.bigrams(folded)) {
      boolean counts =
          pair.text().length() > 1
              && pair.end() <= meaning.length
              && IntStream.range(pair.start(), pair.end()).allMatch(at -> meaning[at]);
      if (counts) {
        pairs.computeIfAbsent(pair.text(), vocabulary::rarity);
      }
    }
    Set<Integer> characters =
        IntStream.range(0, folded.length())
            .filter(at -> meaning[at])
            .mapToObj(at -> (int) folded.charAt(at))
            .collect(Collectors.toSet());
    return new QuestionTerms(pairs, characters, Expectation.of(folded), folded.length());
  }

  /** Characters in words that are neither function words nor words of asking. */
  private static boolean[] meaningful(String folded) {
    boolean[] asking = new boolean[folded.length()];
    for (Matcher ask = Expectation.ASKING.matcher(folded); ask.find(); ) {
      for (int at = ask.start(); at < ask.end(); at++) {
        asking[at] = true;
      }
    }
    boolean[] meaning = new boolean[folded.length()];
    for (Term word : Terms.words(folded)) {
      int end = Math.min(word.end(), folded.length());
      if (!IntStream.range(word.start(), end).allMatch(at -> asking[at])) {
        for (int at = word.start(); at < end; at++) {
          meaning[at] = true;
        }
      }
    }
    return meaning;
  }

  Expectation expectation() {
    return expectation;
  }

  int length() {
    return length;
  }

  /** The share of the question's weight that the text carries, from 0 to 1. */
  double share(String text) {
    return share(pair -> true, text::contains);
  }

  /** The same of what the heading does not carry: what of the question is left to answer. */
  double shareBeyond(String heading, String text) {
    return share(pair -> !heading.contains(pair), text::contains);
  }

  /** The pairs that the text has. */
  Set<String> in(String text) {
    return pairs.keySet().stream().filter(text::contains).collect(Collectors.toSet());
  }

  /**
   * How much of what the question is about the pairs are, from 0 to 1. Rarity counts squared: five
   * words that every question of the trade has must not outweigh the one that names the matter.
   */
  double subject(Set<String> some) {
    return share(pair -> true, some::contains, rarity -> rarity * rarity);
  }

  private double share(Predicate<String> counted, Predicate<String> had) {
    return share(counted, had, rarity -> rarity);
  }

  private double share(
      Predicate<String> counted, Predicate<String> had, DoubleUnaryOperator weight) {
    double total = 0;
    double carried = 0;
    for (Map.Entry<String, Double> pair : pairs.entrySet()) {
      if (counted.test(pair.getKey())) {
        double heavy = weight.applyAsDouble(pair.getValue());
        total += heavy;
        carried += had.test(pair.getKey()) ? heavy : 0;
      }
    }
    return total == 0 ? 0 : carried / total;
  }

  /** The share of its characters that the text has: forgiving of other wordings. */
  double characters(String text) {
    if (characters.isEmpty()) {
      return 0;
    }
    return (double) characters.stream().filter(c -> text.indexOf(c) >= 0).count()
        / characters.size();
  }

  /** As {@link #share}, but a pair counts fully only where the text comes back to it. */
  double dwelling(String text) {
    double total = 0;
    double carried = 0;
    for (Map.Entry<String, Double> pair : pairs.entrySet()) {
      int times = occurrences(text, pair.getKey());
      total += pair.getValue();
      carried += pair.getValue() * times / (times + SATURATION);
    }
    return total == 0 ? 0 : carried / total;
  }

  private static int occurrences(String text, String pair) {
    int times = 0;
    for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
      times++;
    }
    return times;
  }
}
