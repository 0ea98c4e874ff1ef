package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text as a line of terms: a blank between two, a bar between those at the same place. No term
 * has either in it.
 */
final class PreparedTerms {

  static final char NEXT = ' ';
  static final char SAME_PLACE = '|';

  private PreparedTerms() {}

  static String of(ChineseText.Cut cut, String text) {
    return switch (cut) {
      case WORDS -> line(Terms.WORDS, text);
      case CODES -> line(Terms.CODES, text);
      case PAIRS -> line(Terms.BIGRAMS, text);
      case BEGINNINGS, WHOLE -> Terms.fold(text);
    };
  }

  private static String line(Analyzer analyzer, String text) {
    StringBuilder line = new StringBuilder(2 * text.length());
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!line.isEmpty()) {
          line.append(step.getPositionIncrement() == 0 ? SAME_PLACE : NEXT);
        }
        line.append(term);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
