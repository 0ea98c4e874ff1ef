package org.jiangqiao.matching.casestudy.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.casestudy.CaseStudy;
import org.jiangqiao.matching.casestudy.CaseStudyStatus;
import org.jiangqiao.matching.casestudy.CaseStudyText;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseStudy")
record CaseStudyResponse(
    UUID id,
    UUID helpRequestId,
    UUID outcomeId,
    String title,
    String symptom,
    String cause,
    String remedy,
    String verification,
    @Nullable String benefit,
    @Nullable String trade,
    String regionCode,
    String industryCode,
    CaseStudyStatus status,
    @Schema(description = "Names of the craftsmen who helped") List<String> craftsmen,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant publishedAt,
    long version) {

  static CaseStudyResponse of(CaseStudy study) {
    CaseStudyText text = study.text();
    return new CaseStudyResponse(
        study.id(),
        study.helpRequestId(),
        study.outcomeId(),
        text.title(),
        text.symptom(),
        text.cause(),
        text.remedy(),
        text.verification(),
        text.benefit(),
        text.trade(),
        study.regionCode(),
        study.industryCode(),
        study.status(),
        study.craftsmen(),
        study.createdAt(),
        study.updatedAt(),
        study.publishedAt(),
        study.version());
  }
}
