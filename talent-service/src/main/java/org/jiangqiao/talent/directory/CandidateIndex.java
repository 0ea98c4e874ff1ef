package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.search.Scored;
import org.jspecify.annotations.Nullable;

/** Looks things up in the index for the search of candidates. */
@ApplicationScoped
class CandidateIndex {

  private static final int PASSAGES = 200;

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
  List<Ranked<UUID>> search(CandidateQuery query) {
    return HybridRanking.relativeToBest(found(query), RankingWeights.DEFAULT);
  }

  private List<Ranked<UUID>> found(CandidateQuery query) {
    String region = query.regionCode();
    if (region == null) {
      return ranked(query, new Nearness(List.of(), true));
    }
    List<String> reaching = Places.reaching(region);
    List<Ranked<UUID>> within = ranked(query, new Nearness(reaching, true));
    if (within.size() >= query.limit()) {
      return within;
    }
    return Stream.concat(within.stream(), ranked(query, new Nearness(reaching, false)).stream())
        .limit(query.limit())
        .toList();
  }

  /** Who is meant: those with one of these reaches, or all others. */
  private record Nearness(List<String> reaches, boolean within) {}

  private List<Ranked<UUID>> ranked(CandidateQuery query, Nearness nearness) {
    List<Scored<UUID>> near =
        passages.nearest(query.text(), PASSAGES, f -> eligible(f, query, nearness));
    List<UUID> wordy =
        index.query(
            session ->
                session
                    .search(CraftsmanDocument.class)
                    .select(DirectoryIndex::ids)
                    .where(
                        f ->
                            f.bool()
                                .filter(eligible(f, query, nearness))
                                .must(wordsOrCodes(f, query)))
                    .fetchHits(CraftsmanRanking.LOOKED_AT));
    return ranking.rank(query.text(), wordy, near).stream().limit(query.limit()).toList();
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
