package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;
import org.jiangqiao.talent.directory.CraftsmanRanking.Found;
import org.jspecify.annotations.Nullable;

/** Looks things up in the index for the search of candidates. */
@ApplicationScoped
class CandidateIndex {

  private static final int PASSAGES = 100;

  /** Found by words; half of what the directory pages through. */
  private static final int WORDY = 100;

  /** Of each likely occupation, beside those whom their own words bring. */
  private static final int OF_EACH = 6;

  /** Brings in those of the same trade whose profile uses other words, below all who match. */
  private static final float SAME_CODE = 0.01f;

  private final CraftsmanIndex index;
  private final PassageSearch passages;
  private final CraftsmanRanking ranking;

  CandidateIndex(CraftsmanIndex index, PassageSearch passages, CraftsmanRanking ranking) {
    this.index = index;
    this.passages = passages;
    this.ranking = ranking;
  }

  /**
   * Those within reach first, then, as far as there is room, those who would not come so far:
   * matching tells people why someone was left out.
   */
  List<Ranked<Found>> search(CandidateQuery query, List<LikelyOccupation> likely) {
    String region = query.regionCode();
    if (region == null) {
      return ranked(query, likely, new Nearness(List.of(), true));
    }
    List<String> reaching = Places.reaching(region);
    List<Ranked<Found>> within = ranked(query, likely, new Nearness(reaching, true));
    if (within.size() >= query.limit()) {
      return within;
    }
    return Stream.concat(
            within.stream(), ranked(query, likely, new Nearness(reaching, false)).stream())
        .limit(query.limit())
        .toList();
  }

  /** Who is meant: those with one of these reaches, or all others. */
  private record Nearness(List<String> reaches, boolean within) {}

  private List<Ranked<Found>> ranked(
      CandidateQuery query, List<LikelyOccupation> likely, Nearness nearness) {
    List<Scored<UUID>> near =
        passages.nearest(query.text(), PASSAGES, f -> eligible(f, query, nearness));
    Set<UUID> others =
        new LinkedHashSet<>(
            matching(
                WORDY,
                f -> f.bool().filter(eligible(f, query, nearness)).must(wordsOrCodes(f, query))));
    for (LikelyOccupation one : likely) {
      others.addAll(
          matching(
              OF_EACH,
              f ->
                  f.bool()
                      .filter(eligible(f, query, nearness))
                      .filter(f.match().field(Findable.OCCUPATION).matching(one.code()))
                      // Pairs alone: cutting the text into words for each would take longer.
                      .should(
                          f.match().field(CraftsmanDocument.ALL_PAIRS).matching(query.text()))));
    }
    return Selection.of(ranking.rank(query.text(), others, near), likely, query.limit());
  }

  private List<UUID> matching(
      int limit, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    return index.query(
        session ->
            session
                .search(CraftsmanDocument.class)
                .select(DirectoryIndex::ids)
                .where(f -> predicate.apply(f))
                .fetchHits(limit));
  }

  private static PredicateFinalStep wordsOrCodes(
      SearchPredicateFactory predicates, CandidateQuery query) {
    var either = predicates.bool().should(TextMatch.of(predicates, query.text()));
    sameCode(Findable.OCCUPATIONS, query.occupationCode(), predicates).forEach(either::should);
    sameCode(Findable.INDUSTRIES, query.industryCode(), predicates).forEach(either::should);
    return either;
  }

  private static Stream<PredicateFinalStep> sameCode(
      String field, @Nullable String code, SearchPredicateFactory predicates) {
    return Stream.ofNullable(code)
        .map(
            present ->
                predicates.match().field(field).matching(present).constantScore().boost(SAME_CODE));
  }

  private static PredicateFinalStep eligible(
      SearchPredicateFactory predicates, CandidateQuery query, Nearness nearness) {
    var eligible =
        predicates.bool().filter(predicates.match().field(Findable.CANDIDATE).matching(true));
    if (!query.excluded().isEmpty()) {
      List<String> excluded = new ArrayList<>();
      query.excluded().forEach(id -> excluded.add(id.toString()));
      eligible.mustNot(predicates.terms().field(Findable.CRAFTSMAN).matchingAny(excluded));
    }
    if (!nearness.reaches().isEmpty()) {
      PredicateFinalStep reaching =
          predicates.terms().field(Findable.REACHES).matchingAny(nearness.reaches());
      if (nearness.within()) {
        eligible.filter(reaching);
      } else {
        eligible.mustNot(reaching);
      }
    }
    return eligible;
  }
}
