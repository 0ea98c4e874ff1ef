package org.jiangqiao.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.PropertyMappingAnnotationProcessorRef;

/** Makes a text searchable in one way of cutting it; the terms are the same on every backend. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ChineseText.All.class)
@PropertyMapping(
    processor =
        @PropertyMappingAnnotationProcessorRef(
            type = ChineseTextProcessor.class,
            retrieval = BeanRetrieval.CONSTRUCTOR))
public @interface ChineseText {

  /** How a text becomes terms. */
  enum Cut {
    /** Dictionary words and whole part numbers, without function words. */
    WORDS,
    /** Of the words only the part numbers; looked for among words. */
    CODES,
    /** Overlapping pairs of characters. */
    PAIRS,
    /** The whole text and everything it begins with, for suggestions while typing. */
    BEGINNINGS,
    /** One term, width, case and script folded. */
    WHOLE
  }

  /** By default that of the Java field. */
  String name() default "";

  Cut cut();

  /** Whether a short text that has a word counts for more than a long one; not with WHOLE. */
  Norms norms() default Norms.DEFAULT;

  /** What the compiler makes of several. */
  @Documented
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    ChineseText[] value();
  }
}
