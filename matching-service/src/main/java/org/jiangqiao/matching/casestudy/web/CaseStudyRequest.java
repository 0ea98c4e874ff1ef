package org.jiangqiao.matching.casestudy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiangqiao.matching.casestudy.CaseStudyText;
import org.jspecify.annotations.Nullable;

record CaseStudyRequest(
    @NotBlank @Size(max = 120) String title,
    @NotNull @Size(max = PART) String symptom,
    @NotNull @Size(max = PART) String cause,
    @NotNull @Size(max = PART) String remedy,
    @NotNull @Size(max = PART) String verification,
    @Size(max = PART) @Nullable String benefit,
    @Size(max = 40) @Nullable String trade) {

  private static final int PART = 5000;

  CaseStudyText toText() {
    return new CaseStudyText(
        title.strip(),
        symptom.strip(),
        cause.strip(),
        remedy.strip(),
        verification.strip(),
        benefit == null || benefit.isBlank() ? null : benefit.strip(),
        trade == null || trade.isBlank() ? null : trade.strip());
  }
}
