package org.jiangqiao.achievements.savedsearch.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.savedsearch.Criteria;
import org.jspecify.annotations.Nullable;

/** The parameters of a search of the catalogue, without order and page. */
@Schema(name = "SearchCriteria")
record SearchCriteria(
    @Schema(description = "As in the search of the corpus", examples = "细长轴 振纹") @Size(max = 2000) @Nullable String q,
    @Size(max = 10) @Nullable List<DocumentKind> kind,
    @Schema(examples = "数控加工") @Size(max = 60) @Nullable String trade,
    @Schema(examples = "34") @Size(max = 10) @Nullable String industry,
    @Schema(examples = "440306") @Size(max = 12) @Nullable String region,
    @Schema(examples = "2020") @Nullable Integer yearFrom,
    @Schema(examples = "2026") @Nullable Integer yearTo,
    @Schema(examples = "B23B") @Size(max = 20) @Nullable String ipc,
    @Schema(examples = "GB/T 1184") @Size(max = 60) @Nullable String standard,
    @Schema(examples = "演示阀门") @Size(max = 200) @Nullable String applicant,
    @Schema(examples = "Apache-2.0") @Size(max = 60) @Nullable String licence) {

  static SearchCriteria of(Criteria criteria) {
    return new SearchCriteria(
        criteria.q(),
        criteria.kinds(),
        criteria.trade(),
        criteria.industry(),
        criteria.region(),
        criteria.yearFrom(),
        criteria.yearTo(),
        criteria.ipc(),
        criteria.standard(),
        criteria.applicant(),
        criteria.licence());
  }

  Criteria toCriteria() {
    return new Criteria(
        q,
        Objects.requireNonNullElse(kind, List.of()),
        trade,
        industry,
        region,
        yearFrom,
        yearTo,
        ipc,
        standard,
        applicant,
        licence);
  }
}
