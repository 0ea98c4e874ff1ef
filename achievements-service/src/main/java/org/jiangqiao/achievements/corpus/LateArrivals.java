package org.jiangqiao.achievements.corpus;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.RankingWeights;
import org.jspecify.annotations.Nullable;

/** What came into the corpus, or was changed in it, lately and is a hit of a search. */
public final class LateArrivals {

  /** Of what has none of the words, so many of the latest are asked for their meaning. */
  private static final int ASKED_FOR_MEANING = 200;

  private final CorpusIndex index;
  private final CorpusRetrieval retrieval;

  LateArrivals(CorpusIndex index, CorpusRetrieval retrieval) {
    this.index = index;
    this.retrieval = retrieval;
  }

  /** Latest first; what has the words before what is only near in meaning. */
  public List<CorpusDocument> since(
      Instant time, @Nullable String typed, CorpusFilter filter, int most) {
    SearchText text = SearchText.of(typed);
    Map<UUID, CorpusDocument> found = new LinkedHashMap<>();
    latest(
            f ->
                f.bool()
                    .filter(filter.predicate(f))
                    .filter(since(f, time))
                    .filter(text.predicate(f)),
            most)
        .forEach(document -> found.put(document.id(), document));
    if (!text.isStrict() && !text.isEmpty() && found.size() < most) {
      near(time, text, filter).forEach(document -> found.putIfAbsent(document.id(), document));
    }
    return found.values().stream().limit(most).toList();
  }

  private List<CorpusDocument> near(Instant time, SearchText text, CorpusFilter filter) {
    List<CorpusDocument> latest =
        latest(f -> f.bool().filter(filter.predicate(f)).filter(since(f, time)), ASKED_FOR_MEANING);
    Nearness nearness = new Nearness();
    retrieval
        .sentences(text.gist(), latest.stream().map(CorpusDocument::id).toList())
        .forEach(nearness::add);
    return latest.stream()
        .filter(
            document ->
                RankingWeights.DEFAULT.meaning(nearness.of(document.id()).orElse(-1))
                    >= CorpusSearch.SAME_MATTER)
        .toList();
  }

  private List<CorpusDocument> latest(Narrowing narrowing, int most) {
    return index
        .query(
            session ->
                session
                    .search(CorpusIndex.documents())
                    .select(f -> f.field("stored", String.class))
                    .where(narrowing::on)
                    .sort(f -> f.field("updated").desc())
                    .fetchHits(most))
        .stream()
        .map(StoredDocument::read)
        .toList();
  }

  private static PredicateFinalStep since(SearchPredicateFactory f, Instant time) {
    return f.range().field("updated").greaterThan(DocumentEntry.micros(time));
  }

  private interface Narrowing {
    PredicateFinalStep on(SearchPredicateFactory f);
  }
}
