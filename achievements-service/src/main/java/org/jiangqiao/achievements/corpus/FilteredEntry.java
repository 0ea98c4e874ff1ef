package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.ChineseAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * What documents and sentences are filtered by. Codes are indexed with everything above them, so
 * that a filter by a prefix is one term and not a walk over the terms.
 */
abstract class FilteredEntry {

  @KeywordField(aggregable = Aggregable.YES)
  final String kind;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String trade;

  @KeywordField final List<String> industries;

  @KeywordField final List<String> regions;

  @GenericField(aggregable = Aggregable.YES, sortable = Sortable.YES)
  final @Nullable Integer year;

  @KeywordField final List<String> ipc;

  @KeywordField(normalizer = ChineseAnalysis.KEYWORD)
  final List<String> standards;

  /** Found by a part of the name: nobody types a company's name in full. */
  @FullTextField(analyzer = ChineseAnalysis.BIGRAMS, norms = Norms.NO)
  final @Nullable String applicant;

  @KeywordField final String licence;

  @KeywordField final List<String> numbers;

  FilteredEntry(DocumentContent content, Lineages codes) {
    this.kind = content.kind().name();
    this.trade = content.trade();
    this.industries = codes.industryLineage(content.industryCode());
    this.regions = codes.regionLineage(content.regionCode());
    this.year = content.year();
    this.ipc = Ipc.lineages(content.ipc());
    this.standards = content.standards();
    this.applicant = content.applicant();
    this.licence = content.licence();
    this.numbers =
        content.patentNumber() == null ? List.of() : PatentNumber.spellings(content.patentNumber());
  }
}
