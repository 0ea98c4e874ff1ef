package org.jiangqiao.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a reader would: paragraphs, sentences, and passages short enough to embed. */
public final class Passages {

  /** About 200 tokens of the embedding model: one thought, far below its limit of 512. */
  static final int LONGEST_PASSAGE = 220;

  private static final String SENTENCE_ENDS = "。！？!?；;";
  private static final String CLOSERS = "”’」』）)》\"'";

  private Passages() {}

  /** Lines of the text that are not blank, without surrounding white space. */
  public static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      addTrimmed(paragraphs, text, start, end);
      start = end + 1;
    }
    return paragraphs;
  }

  /** Sentences in reading order; a sentence never crosses a line. */
  public static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs(text)) {
      int start = paragraph.start();
      for (int at = start; at < paragraph.end(); at++) {
        if (endsSentence(text, at)) {
          int end = at + 1;
          while (end < paragraph.end() && closes(text.charAt(end))) {
            end++;
          }
          addTrimmed(sentences, text, start, end);
          start = end;
          at = end - 1;
        }
      }
      addTrimmed(sentences, text, start, paragraph.end());
    }
    return sentences;
  }

  /** Neighbouring sentences of one paragraph, joined up to a bounded length. */
  public static List<Span> split(String text) {
    List<Span> passages = new ArrayList<>();
    for (Span sentence : sentences(text)) {
      for (Span piece : pieces(sentence, text)) {
        Span last = passages.isEmpty() ? null : passages.getLast();
        if (last != null && sameLine(text, last, piece) && fits(last, piece)) {
          passages.set(passages.size() - 1, last.through(piece, text));
        } else {
          passages.add(piece);
        }
      }
    }
    return passages;
  }

  /** A sentence that is itself too long is cut hard: nothing may be lost from the index. */
  private static List<Span> pieces(Span sentence, String text) {
    List<Span> pieces = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = Math.min(start + LONGEST_PASSAGE, sentence.end());
      if (end < sentence.end() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(Span.of(text, start, end));
      start = end;
    }
    return pieces;
  }

  private static boolean fits(Span last, Span piece) {
    return piece.end() - last.start() <= LONGEST_PASSAGE;
  }

  private static boolean sameLine(String text, Span last, Span piece) {
    return text.substring(last.end(), piece.start()).indexOf('\n') < 0;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      // An English full stop, not the point of a number or of "e.g.x".
      return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
  }

  private static void addTrimmed(List<Span> spans, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(Span.of(text, from, to));
    }
  }
}
