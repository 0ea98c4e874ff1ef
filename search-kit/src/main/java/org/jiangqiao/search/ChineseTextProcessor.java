package org.jiangqiao.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.PropertyMappingFullTextFieldOptionsStep;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.PropertyMappingStep;

/** Turns {@link ChineseText} into fields. */
public final class ChineseTextProcessor implements PropertyMappingAnnotationProcessor<ChineseText> {

  @Override
  public void process(
      PropertyMappingStep mapping,
      ChineseText text,
      PropertyMappingAnnotationProcessorContext context) {
    switch (text.cut()) {
      case WORDS -> fullText(mapping, text).analyzer(ChineseAnalysis.WORDS);
      case CODES ->
          fullText(mapping, text)
              .analyzer(ChineseAnalysis.CODES)
              .searchAnalyzer(ChineseAnalysis.WORDS);
      case PAIRS -> fullText(mapping, text).analyzer(ChineseAnalysis.BIGRAMS);
      case BEGINNINGS ->
          fullText(mapping, text)
              .analyzer(ChineseAnalysis.SUGGEST)
              .searchAnalyzer(ChineseAnalysis.PREFIX);
      case WHOLE ->
          (text.name().isEmpty() ? mapping.keywordField() : mapping.keywordField(text.name()))
              .normalizer(ChineseAnalysis.KEYWORD)
              .valueBinder(new PreparedText(text.cut()));
    }
  }

  private static PropertyMappingFullTextFieldOptionsStep fullText(
      PropertyMappingStep mapping, ChineseText text) {
    return (text.name().isEmpty() ? mapping.fullTextField() : mapping.fullTextField(text.name()))
        .norms(text.norms())
        .valueBinder(new PreparedText(text.cut()));
  }
}
