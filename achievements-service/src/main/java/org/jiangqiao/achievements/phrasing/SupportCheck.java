package org.jiangqiao.achievements.phrasing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether passages say what a sentence says. Deliberately narrow: it believes a sentence that
 * rearranges the passages' own words, and none that brings words, numbers, a "not" or an opposite
 * of its own. A true sentence in entirely new words is lost; a false one must not get through.
 */
final class SupportCheck {

  /**
   * Share of a sentence's content that must stand in its passages; the rest is connecting words.
   */
  private static final double CARRIED = 0.7;

  /** With less in common, a sentence and a passage merely treat the same matter. */
  private static final int LEAST_COMMON = 3;

  /** A further passage is named only if a tenth of the sentence comes from it. */
  private static final double WORTH_NAMING = 0.1;

  private static final int MOST_PASSAGES = 3;

  /** From here on, two clauses speak of the same thing and must agree. */
  private static final double SAME_CLAUSE = 0.5;

  private final List<Wording> passages;
  private final Wording question;

  SupportCheck(List<String> passages, String question) {
    this.passages = passages.stream().map(Wording::of).toList();
    this.question = Wording.of(question);
  }

  /** Indexes of the passages that support the sentence, the most important first. */
  Optional<List<Integer>> supporting(String sentence) {
    Wording said = Wording.of(sentence);
    Set<String> own = new LinkedHashSet<>(said.pairs());
    // What the question brought up is no news; a sentence made of nothing else says nothing.
    own.removeAll(question.pairs());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> chosen = new ArrayList<>();
    Set<String> carried = new LinkedHashSet<>();
    for (Integer next = best(own, carried); next != null; next = best(own, carried)) {
      chosen.add(next);
      carried.addAll(common(own, passages.get(next)));
      if (chosen.size() == MOST_PASSAGES) {
        break;
      }
    }
    boolean enough =
        carried.size() >= Math.min(LEAST_COMMON, own.size())
            && carried.size() >= CARRIED * own.size();
    return enough && agree(said, chosen) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
  }

  private @Nullable Integer best(Set<String> own, Set<String> carried) {
    Integer best = null;
    int most = 0;
    for (int i = 0; i < passages.size(); i++) {
      Set<String> gain = common(own, passages.get(i));
      gain.removeAll(carried);
      if (gain.size() > most && gain.size() >= WORTH_NAMING * own.size()) {
        most = gain.size();
        best = i;
      }
    }
    return best;
  }

  private static Set<String> common(Set<String> pairs, Wording passage) {
    Set<String> common = new LinkedHashSet<>(pairs);
    common.removeIf(pair -> !passage.folded().contains(pair));
    return common;
  }

  private boolean agree(Wording said, List<Integer> chosen) {
    List<Clause> theirs =
        chosen.stream().flatMap(index -> passages.get(index).clauses().stream()).toList();
    return said.clauses().stream().allMatch(clause -> agrees(clause, theirs));
  }

  private static boolean agrees(Clause clause, List<Clause> theirs) {
    if (!clause.numbers().isEmpty()
        && theirs.stream().noneMatch(their -> their.numbers().containsAll(clause.numbers()))) {
      return false;
    }
    return theirs.stream()
        .filter(their -> clause.likeness(their) >= SAME_CLAUSE)
        .max(Comparator.comparingDouble(clause::likeness))
        .map(clause::agreesWith)
        .orElse(!clause.denies());
  }
}
