package org.jiangqiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows where a text answers a query: HTML whose only tag is {@code <mark>}. */
public final class Highlights {

  private final Set<String> words;

  private Highlights(Set<String> words) {
    this.words = words;
  }

  public static Highlights of(String query) {
    return new Highlights(
        Terms.words(query).stream().map(Term::text).collect(Collectors.toUnmodifiableSet()));
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

  private List<Range> ranges(String text) {
    List<Range> ranges = new ArrayList<>();
    for (Term term : Terms.words(text)) {
      if (!words.contains(term.text())) {
        continue;
      }
      Range last = ranges.isEmpty() ? null : ranges.getLast();
      if (last != null && term.start() <= last.end) {
        ranges.set(ranges.size() - 1, new Range(last.start, Math.max(last.end, term.end())));
      } else {
        ranges.add(new Range(term.start(), term.end()));
      }
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
