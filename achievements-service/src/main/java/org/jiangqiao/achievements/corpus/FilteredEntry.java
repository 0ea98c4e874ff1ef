package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.ChineseText;
import org.jiangqiao.search.ChineseText.Cut;
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

  @ChineseText(cut = Cut.WHOLE)
  final List<String> standards;

  /** Found by a part of the name: nobody types a company's name in full. */
  @ChineseText(cut = Cut.PAIRS, norms = Norms.NO)
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
