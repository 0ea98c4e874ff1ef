package org.jiangqiao.achievements.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/** The words of a question, each as heavy as it is rare in the corpus. */
record WeightedTerms(Map<String, Double> weights) {

  /** Rarity of words. */
  interface Rarity {
    double of(String word);
  }

  static WeightedTerms of(String text, Rarity rarity) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Term term : Terms.words(text)) {
      weights.computeIfAbsent(term.text(), rarity::of);
    }
    return new WeightedTerms(weights);
  }

  /** The question's words that occur in the text. */
  Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    Terms.words(text).forEach(term -> found.add(term.text()));
    found.retainAll(weights.keySet());
    return found;
  }

  /** The share of the question's weight that the words carry, from 0 to 1. */
  double share(Collection<String> words) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double carried = words.stream().mapToDouble(word -> weights.getOrDefault(word, 0d)).sum();
    return total == 0 ? 0 : carried / total;
  }
}
