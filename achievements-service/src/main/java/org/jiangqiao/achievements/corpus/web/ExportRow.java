package org.jiangqiao.achievements.corpus.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A document under the names that an import file has, so that an export can be imported. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExportRow(
    String sourceId,
    DocumentKind kind,
    String title,
    String text,
    @Nullable String trade,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    List<String> keywords,
    List<String> standards,
    @Nullable Integer year,
    @Nullable String author,
    @Nullable String applicant,
    @Nullable String patentNumber,
    List<String> ipc,
    String source,
    String licence) {

  static ExportRow of(CorpusDocument document) {
    DocumentContent content = document.content();
    return new ExportRow(
        content.sourceId(),
        content.kind(),
        content.title(),
        content.text(),
        content.trade(),
        content.occupationCode(),
        content.industryCode(),
        content.regionCode(),
        content.keywords(),
        content.standards(),
        content.year(),
        content.author(),
        content.applicant(),
        content.patentNumber(),
        content.ipc(),
        content.source(),
        content.licence());
  }
}
