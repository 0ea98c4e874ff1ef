package org.jiangqiao.achievements.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model has written so far. A sentence is complete once the numbers of its passages stand
 * behind it: {@code 先检查尾座是否同轴。[1][3]}.
 */
final class Draft {

  /** Beyond it the model does not stop talking. */
  private static final int LONGEST = 6000;

  /** The numbers behind a sentence, with the full stop that some models put behind them. */
  private static final Pattern SOURCES =
      Pattern.compile("(?:[\\[【]\\d{1,2}(?:[,，、] ?\\d{1,2})*[\\]】])+[。；;.]?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** What models put before a sentence although they were asked not to. */
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•·]|\\d{1,2}[.、)）])\\s*");

  /**
   * A sentence as the model wrote it.
   *
   * @param named indexes, from 0, of the passages that it claims
   */
  record Written(String text, List<Integer> named) {}

  private final StringBuilder text = new StringBuilder();
  private int done;

  void add(String piece) {
    if (text.length() <= LONGEST) {
      text.append(piece);
    }
  }

  boolean endless() {
    return text.length() > LONGEST;
  }

  /** The sentences that are complete by now and were not taken yet. */
  List<Written> take(boolean complete) {
    List<Written> taken = new ArrayList<>();
    Matcher sources = SOURCES.matcher(text);
    while (sources.find(done)) {
      // While it writes, "[1]" may be followed by a further "[3]".
      if (!complete && sources.end() == text.length()) {
        break;
      }
      written(text.substring(done, sources.start()), sources.group()).ifPresent(taken::add);
      done = sources.end();
    }
    return taken;
  }

  private static Optional<Written> written(String sentence, String sources) {
    String bare = BULLET.matcher(sentence.strip()).replaceFirst("");
    List<Integer> named = new ArrayList<>();
    for (Matcher number = NUMBER.matcher(sources); number.find(); ) {
      named.add(Integer.parseInt(number.group()) - 1);
    }
    return bare.isBlank() ? Optional.empty() : Optional.of(new Written(bare, named));
  }
}
