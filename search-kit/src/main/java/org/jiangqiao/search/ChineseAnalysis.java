package org.jiangqiao.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The analyzers of every index. Words and bigrams are meant to be searched side by side: words are
 * precise, bigrams find what the dictionary cut differently in question and document.
 */
public final class ChineseAnalysis implements LuceneAnalysisConfigurer {

  /** Dictionary words and whole part numbers, without function words. */
  public static final String WORDS = "chinese_words";

  /** Part numbers alone, as {@link #WORDS} has them: query with those. */
  public static final String CODES = "codes";

  /** Overlapping pairs of characters. */
  public static final String BIGRAMS = "chinese_bigrams";

  /** Beginnings of titles, for suggestions while typing. Index side only: query with PREFIX. */
  public static final String SUGGEST = "suggest";

  /** The query side of {@link #SUGGEST}: the typed beginning as it is. */
  public static final String PREFIX = "suggest_prefix";

  /** Normalizer of keywords: width, case and script folded. */
  public static final String KEYWORD = "folded_keyword";

  static final int LONGEST_PREFIX = 20;

  /** Function words and the words of asking: they say nothing about what is asked. */
  private static final CharArraySet FUNCTION_WORDS =
      StopFilter.makeStopSet(
          ("的 了 和 是 在 就 都 而 及 与 着 或 也 把 被 让 给 向 从 到 对 对于 这 那 这个 那个 这些 那些 一个 一种 有 没有 不 会 要 可以 能"
                  + " 我 我们 你 你们 他 它 它们 其 其中 之 于 以 并 但 但是 如果 因为 所以 由于 吗 呢 吧 啊 怎么 怎样 怎么办 怎么样 如何"
                  + " 为什么 什么 哪些 哪个 哪里 多少 几 请问 请 怎 办 何 应 应该 该 时 后 中 上 下 很 太 又 还 再 则 等 个 a an the of"
                  + " to and or in on for is are how what why")
              .split(" "));

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(WORDS).instance(words());
    context.analyzer(CODES).instance(codes());
    context.analyzer(BIGRAMS).instance(bigrams());
    context.analyzer(SUGGEST).instance(prefixes());
    context.analyzer(PREFIX).instance(folded());
    context.normalizer(KEYWORD).instance(folded());
  }

  static Analyzer words() {
    return new FoldingAnalyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = TechnicalTokenizer.words();
        return new TokenStreamComponents(tokenizer, new StopFilter(tokenizer, FUNCTION_WORDS));
      }
    };
  }

  static Analyzer codes() {
    return new FoldingAnalyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(TechnicalTokenizer.codes());
      }
    };
  }

  static Analyzer bigrams() {
    return new FoldingAnalyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(tokenizer));
      }
    };
  }

  private static Analyzer prefixes() {
    return new FoldingAnalyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new KeywordTokenizer();
        return new TokenStreamComponents(
            tokenizer, new EdgeNGramTokenFilter(tokenizer, 1, LONGEST_PREFIX, false));
      }
    };
  }

  private static Analyzer folded() {
    return new FoldingAnalyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new KeywordTokenizer());
      }
    };
  }

  /** Folded before any tokenizer. */
  private abstract static class FoldingAnalyzer extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader reader) {
      return Folding.fold(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
      return Folding.fold(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return in;
    }
  }
}
