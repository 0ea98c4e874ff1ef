package org.jiangqiao.achievements.savedsearch;

import java.util.List;
import java.util.stream.Stream;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What is searched for, as it is stored: words and filters of the catalogue. */
public record Criteria(
    @Nullable String q,
    List<DocumentKind> kinds,
    @Nullable String trade,
    @Nullable String industry,
    @Nullable String region,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable String ipc,
    @Nullable String standard,
    @Nullable String applicant,
    @Nullable String licence) {

  public Criteria {
    kinds = List.copyOf(kinds);
  }

  /** Everything there is would match. */
  boolean isEmpty() {
    return kinds.isEmpty()
        && Stream.of(trade, industry, region, yearFrom, yearTo, ipc, standard, applicant, licence)
            .noneMatch(Criteria::isSet)
        && !isSet(q);
  }

  private static boolean isSet(@Nullable Object value) {
    return value != null && !(value instanceof String text && text.isBlank());
  }

  CorpusFilter filter() {
    return new CorpusFilter(
        kinds,
        trade,
        industry,
        region,
        new CorpusFilter.Years(yearFrom, yearTo),
        ipc,
        standard,
        applicant,
        licence);
  }
}
