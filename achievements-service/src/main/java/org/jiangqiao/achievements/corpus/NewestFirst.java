package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Hits by age, to any depth: each page begins behind the last document of the one before. */
final class NewestFirst {

  private final CorpusIndex index;

  NewestFirst(CorpusIndex index) {
    this.index = index;
  }

  /** One more than the limit, if there are more. */
  List<CorpusDocument> page(Hits hits, ResultPosition from, int limit) {
    int offset =
        switch (from) {
          case ResultPosition.Depth depth -> depth.offset();
          case ResultPosition.After after -> after.skipped();
        };
    return index
        .query(
            session ->
                session
                    .search(CorpusIndex.documents())
                    .select(f -> f.field("stored", String.class))
                    .where(f -> f.bool().filter(hits.predicate(f)).filter(notBefore(f, from)))
                    .sort(
                        f -> f.field("year").desc().missing().last().then().field("updated").desc())
                    .fetchHits(offset, limit + 1))
        .stream()
        .map(StoredDocument::read)
        .toList();
  }

  /** The position behind the last of the shown ones. */
  static ResultPosition behind(List<CorpusDocument> shown, ResultPosition from) {
    CorpusDocument last = shown.getLast();
    @Nullable Integer year = last.content().year();
    long updated = DocumentEntry.micros(last.updatedAt());
    int skipped = (int) shown.stream().filter(document -> ofAge(document, year, updated)).count();
    if (skipped == shown.size()
        && from instanceof ResultPosition.After before
        && Objects.equals(before.year(), year)
        && before.updated() == updated) {
      skipped += before.skipped();
    }
    return new ResultPosition.After(year, updated, skipped);
  }

  private static boolean ofAge(CorpusDocument document, @Nullable Integer year, long updated) {
    return Objects.equals(document.content().year(), year)
        && DocumentEntry.micros(document.updatedAt()) == updated;
  }

  private static PredicateFinalStep notBefore(SearchPredicateFactory f, ResultPosition from) {
    if (!(from instanceof ResultPosition.After after)) {
      return f.matchAll();
    }
    PredicateFinalStep older = f.range().field("updated").atMost(after.updated());
    PredicateFinalStep undated = f.not(f.exists().field("year"));
    @Nullable Integer year = after.year();
    if (year == null) {
      return f.bool().filter(undated).filter(older);
    }
    BooleanPredicateClausesStep<?, ?> sameYear =
        f.bool().filter(f.match().field("year").matching(year)).filter(older);
    return f.bool().should(sameYear).should(f.range().field("year").lessThan(year)).should(undated);
  }

  /** What counts as a hit: it has what was asked for, or is near it in meaning. */
  record Hits(SearchText text, CorpusFilter filter, Set<UUID> near) {

    PredicateFinalStep predicate(SearchPredicateFactory f) {
      return f.bool().filter(filter.predicate(f)).filter(either(f));
    }

    private PredicateFinalStep either(SearchPredicateFactory f) {
      if (text.isEmpty() || near.isEmpty()) {
        return text.predicate(f);
      }
      return f.bool().should(text.predicate(f)).should(f.id().matchingAny(new ArrayList<>(near)));
    }
  }
}
