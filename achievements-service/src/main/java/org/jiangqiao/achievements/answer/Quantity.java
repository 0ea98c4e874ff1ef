package org.jiangqiao.achievements.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/**
 * A value with its unit and what it is a value of.
 *
 * @param from equals {@code to} unless a range is given
 * @param subject pairs of characters of the clause around it
 */
record Quantity(double from, double to, String unit, Set<String> subject) {

  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;！!？?：:\\n（）()]+");

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![a-z0-9.-])(\\d+(?:\\.\\d+)?)(?:\\s*[a-z%℃°μ]*\\s*[~～至到-]\\s*(\\d+(?:\\.\\d+)?))?"
              + "\\s*([a-z%℃°μ][a-z0-9%℃°μ/·²³]*|\\p{IsHan})");

  /** Two clauses with less in common speak of different things. */
  private static final double SAME_SUBJECT = 0.6;

  private static final int LEAST_SUBJECT = 2;

  /** All that a sentence states. */
  static List<Quantity> in(String sentence) {
    List<Quantity> quantities = new ArrayList<>();
    for (String clause : CLAUSE_END.split(Terms.fold(sentence), -1)) {
      Set<String> subject = subject(VALUE.matcher(clause).replaceAll(" "));
      for (Matcher value = VALUE.matcher(clause); value.find(); ) {
        double from = Double.parseDouble(value.group(1));
        double to = value.group(2) == null ? from : Double.parseDouble(value.group(2));
        quantities.add(new Quantity(from, Math.max(from, to), value.group(3), subject));
      }
    }
    return quantities;
  }

  private static Set<String> subject(String words) {
    return Terms.bigrams(words).stream()
        .map(Term::text)
        .filter(pair -> pair.length() > 1)
        .collect(Collectors.toSet());
  }

  /** Whether the other is a value of the same thing that cannot be true together with this one. */
  boolean contradicts(Quantity other) {
    return unit.equals(other.unit)
        && (to < other.from || other.to < from)
        && sharedBy(other) >= SAME_SUBJECT
        && other.sharedBy(this) >= SAME_SUBJECT;
  }

  private double sharedBy(Quantity other) {
    if (subject.size() < LEAST_SUBJECT) {
      return 0;
    }
    return (double) subject.stream().filter(other.subject::contains).count() / subject.size();
  }
}
