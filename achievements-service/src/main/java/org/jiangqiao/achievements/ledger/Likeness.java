package org.jiangqiao.achievements.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.Term;
import org.jiangqiao.search.Terms;

/**
 * Tells whether two questions are one in other words. Meaning alone would join the questions of two
 * machines, words alone would keep apart what a filler divides: both must be alike. What meaning
 * hardly sees must be the same: part numbers and values (M8 and M12 are as near as can be), and of
 * opposites the same side. The bounds lie between the pairs that {@code LikenessTest} lists.
 */
final class Likeness {

  /**
   * Cosine: other wordings of one question lie from .93 on, other machines and faults below .83.
   */
  static final double MEANING = 0.9;

  /** Then only the same words are the same question. */
  static final float[] UNKNOWN = {};

  /** Common pairs of characters among those of the shorter question: half is the least seen. */
  static final double WORDS = 0.5;

  private static final List<String> OPPOSITES =
      List.of("高低", "大小", "快慢", "升降", "松紧", "冷热", "长短", "软硬", "粗细", "深浅", "正反", "开关");

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.×/-]*");

  private final String normalised;
  private final Set<String> pairs;
  private final Set<String> codes;
  private final float[] meaning;
  private final Embedder embedder;

  private Likeness(
      String normalised, Set<String> pairs, Set<String> codes, float[] meaning, Embedder embedder) {
    this.embedder = embedder;
    this.normalised = normalised;
    this.pairs = pairs;
    this.codes = codes;
    this.meaning = meaning;
  }

  /**
   * @param meaning of the question by itself; {@link #UNKNOWN} if not told, or by another model
   */
  static Likeness of(AskedQuestion question, float[] meaning, Embedder embedder) {
    return new Likeness(
        question.normalised(),
        Terms.bigrams(question.normalised()).stream().map(Term::text).collect(Collectors.toSet()),
        CODE.matcher(question.folded())
            .results()
            .map(found -> found.group())
            .collect(Collectors.toSet()),
        meaning.clone(),
        embedder);
  }

  /** What {@link #same} needs at least, told without looking at the words. */
  boolean mayBe(String otherNormalised, float[] otherMeaning) {
    return normalised.equals(otherNormalised) || similarity(otherMeaning) >= MEANING;
  }

  boolean same(Likeness other) {
    if (normalised.equals(other.normalised)) {
      return true;
    }
    // What is cheapest to tell and rules out most stands first.
    return similarity(other) >= MEANING
        && codes.equals(other.codes)
        && OPPOSITES.stream().noneMatch(sides -> differ(sides, normalised, other.normalised))
        && sharedWords(other) >= WORDS;
  }

  /** Whether each has the side that the other lacks. */
  private static boolean differ(String sides, String one, String other) {
    boolean oneFirst = one.indexOf(sides.charAt(0)) >= 0;
    boolean oneSecond = one.indexOf(sides.charAt(1)) >= 0;
    boolean otherFirst = other.indexOf(sides.charAt(0)) >= 0;
    boolean otherSecond = other.indexOf(sides.charAt(1)) >= 0;
    return (oneFirst && !oneSecond && otherSecond && !otherFirst)
        || (oneSecond && !oneFirst && otherFirst && !otherSecond);
  }

  double similarity(Likeness other) {
    return similarity(other.meaning);
  }

  private double similarity(float[] otherMeaning) {
    return meaning.length == otherMeaning.length && meaning.length > 0
        ? embedder.similarity(meaning, otherMeaning)
        : 0;
  }

  double sharedWords(Likeness other) {
    Set<String> common = new HashSet<>(pairs);
    common.retainAll(other.pairs);
    int shorter = Math.min(pairs.size(), other.pairs.size());
    return shorter == 0 ? 0 : (double) common.size() / shorter;
  }
}
