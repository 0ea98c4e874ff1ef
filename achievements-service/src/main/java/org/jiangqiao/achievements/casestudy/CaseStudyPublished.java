package org.jiangqiao.achievements.casestudy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpus.Origins;
import org.jspecify.annotations.Nullable;

/** What the matching service tells when a case study is published, or published anew. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseStudyPublished(
    UUID caseStudyId,
    UUID helpRequestId,
    String title,
    String text,
    @Nullable String trade,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    @Nullable List<String> craftsmen,
    @Nullable Integer year,
    String source) {

  static final String TYPE = "org.jiangqiao.case-study.published";

  DocumentContent toDocument(String licence) {
    return DocumentContent.of(DocumentKind.CASE_STUDY, title, text)
        .in(trade, occupationCode, industryCode)
        .at(regionCode, year)
        .by(
            craftsmen == null || craftsmen.isEmpty() ? null : String.join("、", craftsmen),
            null,
            null)
        .from(source, caseStudyId.toString(), licence)
        .linkedTo(Origins.helpRequest(helpRequestId));
  }
}
