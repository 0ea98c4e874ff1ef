package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/** The words of a question, each as heavy as it is rare in the corpus. */
record WeightedTerms(Map<String, Double> weights) {

  /** A single character is a word by accident of the segmentation more often than not. */
  private static final double SINGLE_CHARACTER = 0.4;

  /** Rarity of words. */
  interface Rarity {
    double of(String word);
  }

  static WeightedTerms of(String text, Rarity rarity) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String word : words(text)) {
      weights.computeIfAbsent(
          word, rare -> rarity.of(rare) * (rare.length() == 1 ? SINGLE_CHARACTER : 1));
    }
    return new WeightedTerms(weights);
  }

  /** Neighbouring single characters are a compound that the dictionary lacks: 振 and 纹 are 振纹. */
  private static List<String> words(String text) {
    List<Term> terms = Terms.words(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      boolean joinsNext = i + 1 < terms.size() && joined(terms.get(i), terms.get(i + 1));
      boolean joinsLast = i > 0 && joined(terms.get(i - 1), terms.get(i));
      if (joinsNext) {
        words.add(terms.get(i).text() + terms.get(i + 1).text());
      } else if (!joinsLast) {
        words.add(terms.get(i).text());
      }
    }
    return words;
  }

  private static boolean joined(Term one, Term next) {
    return one.text().length() == 1 && next.text().length() == 1 && one.end() == next.start();
  }

  /**
   * The question's words that the text has, as words of its own or as a run of its characters: the
   * dictionary cuts the same compound differently in different company.
   */
  Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    Terms.words(text).forEach(term -> found.add(term.text()));
    found.retainAll(weights.keySet());
    String folded = Terms.fold(text);
    weights.keySet().stream().filter(folded::contains).forEach(found::add);
    return found;
  }

  /** The share of the question's weight that the words carry, from 0 to 1. */
  double share(Collection<String> words) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double carried = words.stream().mapToDouble(word -> weights.getOrDefault(word, 0d)).sum();
    return total == 0 ? 0 : carried / total;
  }
}
