package org.jiangqiao.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in which terms are counted wherever they stand, however a dictionary would cut it. */
public final class FoldedText {

  /** What a standard's or part's number may be written with or without. */
  private static final Pattern JOINTS = Pattern.compile("[\\s/]");

  private final String plain;

  /** Without joints; made when a part number is asked for, which is rare. */
  private @Nullable String joined;

  public FoldedText(String text) {
    this.plain = Terms.fold(text);
  }

  int length() {
    return plain.length();
  }

  /** Whether the folded term occurs. */
  public boolean has(String term) {
    return count(term) > 0;
  }

  /** How often the folded term occurs. */
  int count(String term) {
    return isCode(term) ? count(joined(), term, true) : count(plain, term, false);
  }

  private String joined() {
    if (joined == null) {
      joined = JOINTS.matcher(plain).replaceAll("").replace('×', 'x').replace('*', 'x');
    }
    return joined;
  }

  private static int count(String text, String term, boolean whole) {
    int count = 0;
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!whole || standsAlone(text, at, at + term.length())) {
        count++;
      }
    }
    return count;
  }

  /** "m8" does not occur in "m80", nor "608" in "6085". */
  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || differ(text.charAt(start - 1), text.charAt(start)))
        && (end == text.length() || differ(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean differ(char one, char other) {
    boolean sameNumber = Character.isDigit(one) && Character.isDigit(other);
    boolean sameWord = isLatin(one) && isLatin(other);
    return !sameNumber && !sameWord;
  }

  private static boolean isCode(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) < 128 && Character.isLetterOrDigit(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }
}
