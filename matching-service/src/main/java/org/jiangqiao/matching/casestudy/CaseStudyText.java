package org.jiangqiao.matching.casestudy;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a case study says.
 *
 * @param symptom what was seen
 * @param cause how the cause was found and what it was
 * @param remedy what was done
 * @param verification how it was shown that it helped
 */
public record CaseStudyText(
    String title,
    String symptom,
    String cause,
    String remedy,
    String verification,
    @Nullable String benefit,
    @Nullable String trade) {

  /** The same with every part that people have written changed in this way. */
  CaseStudyText with(UnaryOperator<String> change) {
    return new CaseStudyText(
        change.apply(title),
        change.apply(symptom),
        change.apply(cause),
        change.apply(remedy),
        change.apply(verification),
        benefit == null ? null : change.apply(benefit),
        trade);
  }
}
