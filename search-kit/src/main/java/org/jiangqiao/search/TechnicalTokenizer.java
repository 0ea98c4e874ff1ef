package org.jiangqiao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.WordType;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Chinese words by dictionary and hidden Markov model, with part numbers kept whole: "gb/t 5117",
 * "m8×1.25" and "6061-t6" mean nothing once they are cut up. The parts of a number follow at the
 * same position, so that "6061" still finds "6061-T6". Expects lower-case, half-width text.
 */
final class TechnicalTokenizer extends Tokenizer {

  private static final String ALNUM = "[a-z0-9\\u03b1-\\u03c9]";

  /** A standard's number ("gb/t 5117-2012") or any run of letters and digits with inner joints. */
  private static final String NUMBER =
      "(?<standard>(?<![a-z])[a-z]{2,4}(?:/[tz])?\\s?\\d{3,6}(?:\\.\\d+)?(?:-(?:19|20)\\d\\d)?(?!"
          + ALNUM
          + "))|(?<code>"
          + ALNUM
          + "+(?:[-./_×*]"
          + ALNUM
          + "+)*)";

  private static final Pattern RUN =
      Pattern.compile(NUMBER + "|(?<chinese>[\\u3400-\\u9fff]+)|(?<other>\\p{L}+)");

  private static final Pattern CODE = Pattern.compile(NUMBER);

  private static final Pattern YEAR = Pattern.compile("-(?:19|20)\\d\\d$");
  private static final Pattern JOINT = Pattern.compile("[-/_×*]");

  /** Absent where words are left out. */
  private final @Nullable HHMMSegmenter segmenter;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int length;

  private TechnicalTokenizer(@Nullable HHMMSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  static TechnicalTokenizer words() {
    return new TechnicalTokenizer(new HHMMSegmenter());
  }

  /** Part numbers alone: cutting Chinese into words takes twenty times as long as all the rest. */
  static TechnicalTokenizer codes() {
    return new TechnicalTokenizer(null);
  }

  private record Token(String text, int start, int end, int increment) {}

  @Override
  public void reset() throws IOException {
    super.reset();
    tokens.clear();
    next = 0;
    String text = readAll();
    length = text.length();
    if (segmenter == null) {
      addCodes(text);
    } else {
      addAll(text, segmenter);
    }
  }

  private void addAll(String text, HHMMSegmenter words) {
    for (Matcher run = RUN.matcher(text); run.find(); ) {
      if (run.group("chinese") != null) {
        addWords(words, run.group(), run.start());
      } else if (run.group("other") != null) {
        tokens.add(new Token(run.group(), run.start(), run.end(), 1));
      } else {
        addNumber(run);
      }
    }
  }

  private void addCodes(String text) {
    Matcher run = CODE.matcher(text);
    int from = codeFrom(text, 0);
    while (from < text.length() && run.find(from)) {
      addNumber(run);
      from = codeFrom(text, run.end());
    }
  }

  /** Most of a text is none, which an expression would find out slowly. */
  private static int codeFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !isAlnum(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '\u03b1' && c <= '\u03c9');
  }

  private void addNumber(Matcher run) {
    if (run.group("standard") != null) {
      addStandard(run);
    } else {
      addCode(run);
    }
  }

  private String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[2048];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  private void addWords(HHMMSegmenter words, String chinese, int at) {
    for (SegToken word : words.process(chinese)) {
      if (word.wordType != WordType.SENTENCE_BEGIN && word.wordType != WordType.SENTENCE_END) {
        String text = new String(word.charArray);
        tokens.add(new Token(text, at + word.startOffset, at + word.endOffset, 1));
      }
    }
  }

  /** "gb/t 5117-2012", "GBT5117" and "GB/T 5117" are one standard; an edition adds a token. */
  private void addStandard(Matcher run) {
    String whole = run.group().replaceAll("[\\s/]", "");
    String undated = YEAR.matcher(whole).replaceFirst("");
    tokens.add(new Token(undated, run.start(), run.end(), 1));
    if (!undated.equals(whole)) {
      tokens.add(new Token(whole, run.start(), run.end(), 0));
    }
  }

  private void addCode(Matcher run) {
    String whole = run.group().replace('×', 'x').replace('*', 'x');
    tokens.add(new Token(whole, run.start(), run.end(), 1));
    Set<String> parts = new TreeSet<>(List.of(JOINT.split(run.group())));
    parts.remove(whole);
    parts.forEach(part -> tokens.add(new Token(part, run.start(), run.end(), 0)));
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == tokens.size()) {
      return false;
    }
    Token token = tokens.get(next++);
    term.append(token.text());
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    increment.setPositionIncrement(token.increment());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int finalOffset = correctOffset(length);
    offset.setOffset(finalOffset, finalOffset);
  }
}
