package org.jiangqiao.achievements.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The share of the question's weight that the text's words carry, from 0 to 1. */
  double coveredBy(String text) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (total == 0) {
      return 0;
    }
    Set<String> words =
        Terms.words(text).stream().map(Term::text).collect(Collectors.toUnmodifiableSet());
    double covered =
        weights.entrySet().stream()
            .filter(term -> words.contains(term.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return covered / total;
  }
}
