package org.jiangqiao.achievements.corpus.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpus.Finding;
import org.jiangqiao.search.Highlights;
import org.jspecify.annotations.Nullable;

/** A document in a list of results. */
record CorpusHit(
    UUID id,
    DocumentKind kind,
    String title,
    @Schema(description = "The best stretch of the text as HTML whose only tag is <mark>")
        String highlight,
    @Schema(description = "The same stretch as plain text") String snippet,
    @Schema(description = "Who wrote it; of a case study, who solved it") @Nullable String author,
    @Nullable String trade,
    @Nullable CodeName industry,
    @Nullable CodeName region,
    @Nullable Integer year,
    String source,
    @Schema(description = "Relevance from 0 to 1; 0 when sorted by age") double score) {

  private static final int SNIPPET = 120;

  static CorpusHit of(Finding finding, Highlights highlights, Codes codes) {
    DocumentContent content = finding.document().content();
    String snippet = highlights.plainSnippet(content.text(), SNIPPET);
    return new CorpusHit(
        finding.document().id(),
        content.kind(),
        content.title(),
        highlights.mark(snippet),
        snippet,
        content.author(),
        content.trade(),
        codes.industry(content.industryCode()),
        codes.region(content.regionCode()),
        content.year(),
        content.source(),
        finding.score());
  }
}
