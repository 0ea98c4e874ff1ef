package org.jiangqiao.achievements.corpus;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.search.ChineseAnalysis;
import org.jspecify.annotations.Nullable;

/** A document in the lexical index. Filters have the same fields as {@link SentenceEntry}. */
@SearchEntity
@Indexed(index = "document")
final class DocumentEntry {

  @DocumentId final UUID id;

  @FullTextField(name = "titleWords", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "titlePairs", analyzer = ChineseAnalysis.BIGRAMS)
  @FullTextField(
      name = "titleStart",
      analyzer = ChineseAnalysis.SUGGEST,
      searchAnalyzer = ChineseAnalysis.PREFIX)
  final String title;

  @FullTextField(name = "textWords", analyzer = ChineseAnalysis.WORDS)
  @FullTextField(name = "textPairs", analyzer = ChineseAnalysis.BIGRAMS)
  final String text;

  @FullTextField(name = "keywordWords", analyzer = ChineseAnalysis.WORDS)
  final String keywords;

  /** Title, keywords and text in one field: what a document must cover part of to be found. */
  @FullTextField(name = "allWords", analyzer = ChineseAnalysis.WORDS)
  final String all;

  @KeywordField(aggregable = Aggregable.YES)
  final String kind;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String trade;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String industry;

  @KeywordField final List<String> industries;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String province;

  @KeywordField final List<String> regions;

  @GenericField(aggregable = Aggregable.YES, sortable = Sortable.YES)
  final @Nullable Integer year;

  @KeywordField final List<String> ipc;

  @KeywordField(normalizer = ChineseAnalysis.KEYWORD)
  final List<String> standards;

  @GenericField(sortable = Sortable.YES)
  final long updatedAt;

  private DocumentEntry(CorpusDocument document, Codes codes) {
    DocumentContent content = document.content();
    this.id = document.id();
    this.title = content.title();
    this.text = content.text();
    this.keywords =
        String.join(" ", content.keywords()) + " " + String.join(" ", content.standards());
    this.all = title + "\n" + keywords + "\n" + text;
    this.kind = content.kind().name();
    this.trade = content.trade();
    this.industry = content.industryCode();
    this.industries = codes.industryLineage(content.industryCode());
    this.regions = codes.regionLineage(content.regionCode());
    this.province = regions.isEmpty() ? null : regions.getFirst();
    this.year = content.year();
    this.ipc = content.ipc();
    this.standards = content.standards();
    this.updatedAt = document.updatedAt().toEpochMilli();
  }

  static DocumentEntry of(CorpusDocument document, Codes codes) {
    return new DocumentEntry(document, codes);
  }
}
