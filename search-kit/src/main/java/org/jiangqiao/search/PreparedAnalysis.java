package org.jiangqiao.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** What a cluster does with {@link PreparedTerms}: it takes the line apart, and nothing else. */
final class PreparedAnalysis implements ElasticsearchAnalysisConfigurer {

  /** Lucene refuses longer terms. */
  private static final int LONGEST_TERM = 32_766;

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.tokenizer("terms").type("whitespace").param("max_token_length", LONGEST_TERM);
    context
        .tokenFilter("same_place")
        .type("pattern_capture")
        .param("preserve_original", false)
        .param("patterns", new String[] {"([^" + PreparedTerms.SAME_PLACE + "]+)"});
    context
        .tokenFilter("beginnings")
        .type("edge_ngram")
        .param("min_gram", 1)
        .param("max_gram", ChineseAnalysis.LONGEST_PREFIX);
    context.analyzer(ChineseAnalysis.CODES).custom().tokenizer("terms").tokenFilters("same_place");
    context.analyzer(ChineseAnalysis.WORDS).custom().tokenizer("terms").tokenFilters("same_place");
    context.analyzer(ChineseAnalysis.BIGRAMS).custom().tokenizer("terms");
    context
        .analyzer(ChineseAnalysis.SUGGEST)
        .custom()
        .tokenizer("keyword")
        .tokenFilters("beginnings");
    context.analyzer(ChineseAnalysis.PREFIX).custom().tokenizer("keyword");
    context.normalizer(ChineseAnalysis.KEYWORD).custom();
  }
}
