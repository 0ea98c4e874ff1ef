package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private final Counted pairs;
  private final Counted words;

  /**
   * @param pairs in how many documents two characters stand together
   * @param words in how many documents a code stands
   */
  DidYouMean(Counts pairs, Counts words) {
    this.pairs = new Counted(pairs);
    this.words = new Counted(words);
  }

  /** In how many documents each of the terms stands; every call may be a request to a cluster. */
  interface Counts {
    Map<String, Long> of(Set<String> terms);
  }

  /** Asks for everything that will be needed at once, and for nothing twice. */
  private static final class Counted {

    private final Counts counts;
    private final Map<String, Long> known = new HashMap<>();

    Counted(Counts counts) {
      this.counts = counts;
    }

    void expect(Stream<String> terms) {
      Set<String> unknown = terms.collect(Collectors.toCollection(LinkedHashSet::new));
      unknown.removeAll(known.keySet());
      if (!unknown.isEmpty()) {
        known.putAll(counts.of(unknown));
      }
    }

    long of(String term) {
      return known.getOrDefault(term, 0L);
    }
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
    pairs.expect(IntStream.range(0, text.length()).boxed().flatMap(at -> pairsAt(text, at)));
    List<Candidate> candidates =
        IntStream.range(0, text.length())
            .filter(at -> unknown(text, at - 1) || unknown(text, at))
            .boxed()
            .flatMap(at -> candidates(text, at))
            .toList();
    pairs.expect(candidates.stream().flatMap(one -> pairsAt(one.text(), one.at())));
    String best = text;
    long most = 0;
    for (Candidate candidate : candidates) {
      long gained = gained(text, candidate.text(), candidate.at());
      if (gained > most) {
        most = gained;
        best = candidate.text();
      }
    }
    return best;
  }

  /** The text with another character at one place. */
  private record Candidate(String text, int at) {}

  private static Stream<Candidate> candidates(String text, int at) {
    List<Candidate> candidates = new ArrayList<>();
    for (char other : Homophones.of(text.charAt(at))) {
      candidates.add(new Candidate(text.substring(0, at) + other + text.substring(at + 1), at));
    }
    return candidates.stream();
  }

  /** The two that the character is in. */
  private static Stream<String> pairsAt(String text, int at) {
    return Stream.of(at - 1, at)
        .filter(start -> isPair(text, start))
        .map(start -> text.substring(start, start + 2));
  }

  /**
   * How many documents have the pairs that become known, if none that was known is lost: where two
   * words meet, a pair that no document has is nothing wrong.
   */
  private long gained(String typed, String candidate, int at) {
    long gained = 0;
    for (int start = at - 1; start <= at; start++) {
      if (isPair(candidate, start)) {
        long now = pairs.of(candidate.substring(start, start + 2));
        if (!unknown(typed, start) && now < KNOWN) {
          return 0;
        }
        gained += unknown(typed, start) && now >= KNOWN ? now : 0;
      }
    }
    return gained;
  }

  private boolean unknown(String text, int start) {
    return isPair(text, start) && pairs.of(text.substring(start, start + 2)) == 0;
  }

  private static boolean isPair(String text, int start) {
    return isHan(text, start) && isHan(text, start + 1);
  }

  private String withCodes(String text) {
    Matcher codes = CODE.matcher(text);
    return codes.replaceAll(
        code -> {
          String typed = code.group();
          words.expect(Stream.of(typed));
          boolean plausible = typed.length() <= LONGEST_CODE && words.of(typed) == 0;
          return Matcher.quoteReplacement(plausible ? nearest(typed) : typed);
        });
  }

  private String nearest(String code) {
    String best = code;
    long most = KNOWN - 1;
    Collection<String> neighbours = neighbours(code);
    words.expect(neighbours.stream());
    for (String candidate : neighbours) {
      long documents = words.of(candidate);
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
