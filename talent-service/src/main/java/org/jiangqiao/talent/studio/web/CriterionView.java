package org.jiangqiao.talent.studio.web;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.StudioTerms.Criterion;

@Schema(name = "StudioCriterion", description = "What points are given for in an assessment")
record CriterionView(
    @Schema(examples = "INNOVATION") String code,
    @Schema(examples = "攻关创新") String name,
    @Schema(examples = "40") int maximum) {

  static CriterionView of(Criterion criterion, Locale reader) {
    boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new CriterionView(
        criterion.code(), english ? criterion.nameEn() : criterion.name(), criterion.maximum());
  }
}
