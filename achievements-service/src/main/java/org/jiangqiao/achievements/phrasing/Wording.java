package org.jiangqiao.achievements.phrasing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/**
 * What a text says, taken apart.
 *
 * @param folded the text with width, case and script folded
 * @param pairs pairs of neighbouring characters in words that mean something, and codes
 */
record Wording(String folded, Set<String> pairs, List<Clause> clauses) {

  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;！!？?：:\\n]+");

  static Wording of(String text) {
    String folded = Terms.fold(text);
    List<Clause> clauses = new ArrayList<>();
    for (String clause : CLAUSE_END.split(folded, -1)) {
      if (!clause.isBlank()) {
        clauses.add(Clause.of(clause));
      }
    }
    return new Wording(folded, pairsOf(folded), List.copyOf(clauses));
  }

  static Set<String> pairsOf(String folded) {
    boolean[] meaningful = new boolean[folded.length()];
    for (Term word : Terms.words(folded)) {
      for (int at = word.start(); at < Math.min(word.end(), folded.length()); at++) {
        meaningful[at] = true;
      }
    }
    Set<String> pairs = new LinkedHashSet<>();
    for (Term pair : Terms.bigrams(folded)) {
      boolean means = pair.end() <= folded.length();
      for (int at = pair.start(); means && at < pair.end(); at++) {
        means = meaningful[at];
      }
      if (means && pair.text().length() > 1) {
        pairs.add(pair.text());
      }
    }
    return pairs;
  }
}
