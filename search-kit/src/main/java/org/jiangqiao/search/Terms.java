package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What the analyzers make of a text, for code that compares texts outside an index. */
public final class Terms {

  static final Analyzer WORDS = ChineseAnalysis.words();
  static final Analyzer CODES = ChineseAnalysis.codes();
  static final Analyzer BIGRAMS = ChineseAnalysis.bigrams();

  private Terms() {}

  /** Terms of {@link ChineseAnalysis#WORDS}, in reading order. */
  public static List<Term> words(String text) {
    return analyse(WORDS, text);
  }

  /** Terms of {@link ChineseAnalysis#CODES}, in reading order. */
  static List<Term> codes(String text) {
    return analyse(CODES, text);
  }

  /** Terms of {@link ChineseAnalysis#BIGRAMS}, in reading order. */
  public static List<Term> bigrams(String text) {
    return analyse(BIGRAMS, text);
  }

  /** The text as every analyzer sees it before it is cut: width, case and script folded. */
  public static String fold(String text) {
    return Folding.fold(text);
  }

  private static List<Term> analyse(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
