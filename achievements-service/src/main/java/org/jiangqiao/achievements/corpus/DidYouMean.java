package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangqiao.search.Homophones;
import org.jiangqiao.search.Terms;

/**
 * Puts a character that sounds the same, or a letter, where the corpus has nothing that reads as
 * typed: 细长周 becomes 细长轴, PCL becomes PLC. What the corpus has is never "corrected".
 */
final class DidYouMean {

  /** What stands in one document alone may be a slip of its author. */
  private static final int KNOWN = 2;

  private static final int MOST_CORRECTIONS = 2;
  private static final int LONGEST_CODE = 10;

  /** A slip in a keyword hides everything; in a long question it hardly matters. */
  private static final int LONGEST = 40;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{2,}");

  private final ToLongFunction<String> pairs;
  private final ToLongFunction<String> words;

  /**
   * @param pairs in how many documents two characters stand together
   * @param words in how many documents a code stands
   */
  DidYouMean(ToLongFunction<String> pairs, ToLongFunction<String> words) {
    this.pairs = pairs;
    this.words = words;
  }

  Optional<String> correction(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Terms.fold(typed);
    String corrected = withCodes(folded);
    for (int i = 0; i < MOST_CORRECTIONS; i++) {
      corrected = withOneCharacter(corrected);
    }
    return corrected.equals(folded) ? Optional.empty() : Optional.of(asTyped(corrected, typed));
  }

  /** In the typist's capitals, where the correction did not move them. */
  private static String asTyped(String corrected, String typed) {
    if (corrected.length() != typed.length()) {
      return corrected;
    }
    StringBuilder shown = new StringBuilder(corrected);
    for (int at = 0; at < typed.length(); at++) {
      if (Character.isUpperCase(typed.charAt(at))) {
        shown.setCharAt(at, Character.toUpperCase(corrected.charAt(at)));
      }
    }
    return shown.toString();
  }

  private String withOneCharacter(String text) {
    String best = text;
    long most = 0;
    for (int at = 0; at < text.length(); at++) {
      if (unknown(text, at - 1) || unknown(text, at)) {
        for (char other : Homophones.of(text.charAt(at))) {
          String candidate = text.substring(0, at) + other + text.substring(at + 1);
          long gained = gained(text, candidate, at);
          if (gained > most) {
            most = gained;
            best = candidate;
          }
        }
      }
    }
    return best;
  }

  /**
   * How many documents have the pairs that become known, if none that was known is lost: where two
   * words meet, a pair that no document has is nothing wrong.
   */
  private long gained(String typed, String candidate, int at) {
    long gained = 0;
    for (int start = at - 1; start <= at; start++) {
      if (isPair(candidate, start)) {
        long now = pairs.applyAsLong(candidate.substring(start, start + 2));
        if (!unknown(typed, start) && now < KNOWN) {
          return 0;
        }
        gained += unknown(typed, start) && now >= KNOWN ? now : 0;
      }
    }
    return gained;
  }

  private boolean unknown(String text, int start) {
    return isPair(text, start) && pairs.applyAsLong(text.substring(start, start + 2)) == 0;
  }

  private static boolean isPair(String text, int start) {
    return isHan(text, start) && isHan(text, start + 1);
  }

  private String withCodes(String text) {
    Matcher codes = CODE.matcher(text);
    return codes.replaceAll(
        code -> {
          String typed = code.group();
          boolean plausible = typed.length() <= LONGEST_CODE && words.applyAsLong(typed) == 0;
          return Matcher.quoteReplacement(plausible ? nearest(typed) : typed);
        });
  }

  private String nearest(String code) {
    String best = code;
    long most = KNOWN - 1;
    for (String candidate : neighbours(code)) {
      long documents = words.applyAsLong(candidate);
      if (documents > most) {
        most = documents;
        best = candidate;
      }
    }
    return best;
  }

  /** One letter swapped with the next, dropped, replaced or put in. */
  private static Collection<String> neighbours(String code) {
    Set<String> neighbours = new LinkedHashSet<>();
    for (int at = 0; at <= code.length(); at++) {
      String head = code.substring(0, at);
      String tail = code.substring(at);
      if (tail.length() > 1) {
        neighbours.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
      for (int of = 0; of < LETTERS.length(); of++) {
        char letter = LETTERS.charAt(of);
        neighbours.add(head + letter + tail);
        if (!tail.isEmpty()) {
          neighbours.add(head + letter + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        neighbours.add(head + tail.substring(1));
      }
    }
    neighbours.remove(code);
    return neighbours;
  }

  private static boolean isHan(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
  }
}
