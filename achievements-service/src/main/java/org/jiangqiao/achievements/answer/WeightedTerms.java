package org.jiangqiao.achievements.answer;

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

  /** What the corpus knows of words. */
  interface Vocabulary {

    /** 0 for a word that no document has. */
    long documentsWith(String word);

    long documents();

    /** As BM25 weighs words; one that no document has weighs most. */
    default double rarity(String word) {
      long with = documentsWith(word);
      return Math.log(1 + (documents() - with + 0.5) / (with + 0.5));
    }
  }

  static WeightedTerms of(String text, Vocabulary vocabulary) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Term> terms = Terms.words(text);
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean joinsLast = i > 0 && joined(terms.get(i - 1), term);
      if (i + 1 < terms.size() && joined(term, terms.get(i + 1))) {
        String compound = term.text() + terms.get(i + 1).text();
        weights.put(compound, vocabulary.rarity(compound));
      } else if (!joinsLast) {
        double share = term.text().length() == 1 ? SINGLE_CHARACTER : 1;
        weights.put(term.text(), vocabulary.rarity(term.text()) * share);
      }
      if (i + 1 < terms.size() && extended(term, terms.get(i + 1))) {
        addIfKnown(weights, term.text() + terms.get(i + 1).text(), vocabulary);
      }
    }
    return new WeightedTerms(weights);
  }

  /** Neighbouring single characters are a compound that the dictionary lacks: 振 and 纹 are 振纹. */
  private static boolean joined(Term one, Term next) {
    return one.text().length() == 1 && next.text().length() == 1 && one.end() == next.start();
  }

  /** 细长 and 轴 may be 细长轴; whether they are, the corpus must say. */
  private static boolean extended(Term word, Term next) {
    return word.text().length() == 2 && next.text().length() == 1 && word.end() == next.start();
  }

  private static void addIfKnown(
      Map<String, Double> weights, String compound, Vocabulary vocabulary) {
    if (vocabulary.documentsWith(compound) > 0) {
      weights.put(compound, vocabulary.rarity(compound));
    }
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
