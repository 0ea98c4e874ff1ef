package org.jiangqiao.achievements.corpus.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpus.Section;
import org.jspecify.annotations.Nullable;

/** A document in full. */
@Schema(name = "CorpusDocument")
record CorpusDocumentDetail(
    UUID id,
    @Schema(description = "Counts changes of content; citations name it") int version,
    DocumentKind kind,
    String title,
    String text,
    List<CorpusSection> sections,
    @Nullable String trade,
    @Nullable CodeName occupation,
    @Nullable CodeName industry,
    @Nullable CodeName region,
    List<String> keywords,
    List<String> standards,
    @Nullable Integer year,
    String source,
    String sourceId,
    String licence,
    @Nullable String author,
    @Nullable String applicant,
    @Nullable String patentNumber,
    List<String> ipc,
    @Nullable UUID achievementId,
    @Nullable UUID helpRequestId,
    Instant updatedAt) {

  static CorpusDocumentDetail of(CorpusDocument document, Codes codes) {
    DocumentContent content = document.content();
    return new CorpusDocumentDetail(
        document.id(),
        document.version(),
        content.kind(),
        content.title(),
        content.text(),
        Section.of(content.text()).stream().map(CorpusSection::of).toList(),
        content.trade(),
        codes.occupation(content.occupationCode()),
        codes.industry(content.industryCode()),
        codes.region(content.regionCode()),
        content.keywords(),
        content.standards(),
        content.year(),
        content.source(),
        content.sourceId(),
        content.licence(),
        content.author(),
        content.applicant(),
        content.patentNumber(),
        content.ipc(),
        content.origins().achievementId(),
        content.origins().helpRequestId(),
        document.updatedAt());
  }
}
