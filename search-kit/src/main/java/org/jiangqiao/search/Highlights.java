package org.jiangqiao.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows where a text answers a query: HTML whose only tag is {@code <mark>}. */
public final class Highlights {

  private final List<String> words;
  private final Set<String> codes;

  private Highlights(List<String> words, Set<String> codes) {
    this.words = words;
    this.codes = codes;
  }

  public static Highlights of(String query) {
    Set<String> codes =
        Terms.codes(query).stream().map(Term::text).collect(Collectors.toUnmodifiableSet());
    List<String> words =
        Terms.words(query).stream()
            .map(Term::text)
            .distinct()
            .filter(word -> !codes.contains(word))
            .toList();
    return new Highlights(words, codes);
  }

  /** The whole text, escaped, with the query's words marked. */
  public String mark(String text) {
    StringBuilder html = new StringBuilder(text.length() + 32);
    int at = 0;
    for (Range range : ranges(text)) {
      html.append(escape(text.substring(at, range.start)))
          .append("<mark>")
          .append(escape(text.substring(range.start, range.end)))
          .append("</mark>");
      at = range.end;
    }
    return html.append(escape(text.substring(at))).toString();
  }

  /** The stretch of at most {@code length} characters with the most marks, escaped and marked. */
  public String snippet(String text, int length) {
    return mark(plainSnippet(text, length));
  }

  /** The same stretch as plain text. */
  public String plainSnippet(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    List<Range> ranges = ranges(text);
    Window best = new Window(0, 0);
    for (int first = 0; first < ranges.size(); first++) {
      int start = Math.max(0, ranges.get(first).start - length / 8);
      int marked = 0;
      for (int i = first; i < ranges.size() && ranges.get(i).end <= start + length; i++) {
        marked += ranges.get(i).end - ranges.get(i).start;
      }
      if (marked > best.marked) {
        best = new Window(start, marked);
      }
    }
    return cut(text, best.start, length);
  }

  private static String cut(String text, int start, int length) {
    int from = Math.min(start, text.length() - length);
    int to = from + length;
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    String stretch = text.substring(from, to).replace('\n', ' ').strip();
    return (from > 0 ? "…" : "") + stretch + (to < text.length() ? "…" : "");
  }

  /**
   * Words wherever they stand: to cut a text as the dictionary does takes longer than to find it. A
   * part number only where it stands by itself.
   */
  private List<Range> ranges(String text) {
    BitSet marked = new BitSet(text.length());
    FoldedPlaces folded = new FoldedPlaces(text);
    for (String word : words) {
      for (int at = folded.indexOf(word, 0); at >= 0; at = folded.indexOf(word, at + 1)) {
        marked.set(folded.start(at), folded.end(at + word.length()));
      }
    }
    if (!codes.isEmpty()) {
      Terms.codes(text).stream()
          .filter(code -> codes.contains(code.text()))
          .forEach(code -> marked.set(code.start(), code.end()));
    }
    List<Range> ranges = new ArrayList<>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      ranges.add(new Range(start, end));
      start = marked.nextSetBit(end);
    }
    return ranges;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private record Range(int start, int end) {}

  private record Window(int start, int marked) {}
}
