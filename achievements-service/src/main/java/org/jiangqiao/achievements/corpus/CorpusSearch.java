package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.platform.page.Total;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.FusionWeights;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;

/** The search of the catalogue. */
public final class CorpusSearch {

  /** Counting every hit of a frequent word is work that nobody reads. */
  private static final int COUNTED = 10_000;

  /** Below it, two texts of this model are merely both Chinese. */
  private static final double SAME_MATTER = 0.62;

  private static final AggregationKey<Map<String, Long>> KIND = AggregationKey.of("kind");
  private static final AggregationKey<Map<String, Long>> TRADE = AggregationKey.of("trade");
  private static final AggregationKey<Map<String, Long>> INDUSTRY = AggregationKey.of("industry");
  private static final AggregationKey<Map<String, Long>> PROVINCE = AggregationKey.of("province");
  private static final AggregationKey<Map<Integer, Long>> YEAR = AggregationKey.of("year");

  private final CorpusIndex index;
  private final CorpusRetrieval retrieval;
  private final CorpusReader reader;
  private final Embedder embedder;

  CorpusSearch(
      CorpusIndex index, CorpusRetrieval retrieval, CorpusReader reader, Embedder embedder) {
    this.index = index;
    this.retrieval = retrieval;
    this.reader = reader;
    this.embedder = embedder;
  }

  public Findings search(CorpusQuery query) {
    String text = query.text();
    if (text == null || text.isBlank()) {
      return byAge(query, Set.of());
    }
    List<Scored<UUID>> meaning =
        query.mode() == Mode.LEXICAL
            ? List.of()
            : retrieval.byMeaning(embedder.query(text), query.filter());
    Set<UUID> near =
        meaning.stream()
            .filter(hit -> hit.score() >= SAME_MATTER)
            .map(Scored::id)
            .collect(Collectors.toSet());
    if (query.sort() == CorpusSort.NEWEST) {
      return byAge(query, near);
    }
    SearchResult<UUID> counts = run(query, near, 0, 0);
    return new Findings(
        load(byRelevance(query, text, meaning, near)), total(counts), facets(counts));
  }

  /**
   * Hits are what carries most of the words or is near in meaning. They are ranked among all that
   * share any word: a hit that owes its place to one odd word must not count as the best there is.
   */
  private List<Scored<UUID>> byRelevance(
      CorpusQuery query, String text, List<Scored<UUID>> meaning, Set<UUID> near) {
    if (query.mode() == Mode.SEMANTIC) {
      return page(HybridRanking.fuse(List.of(), meaning, FusionWeights.DEFAULT).stream(), query);
    }
    List<Scored<UUID>> matching = matching(query, text);
    Set<UUID> hits = matching.stream().map(Scored::id).collect(Collectors.toSet());
    hits.addAll(near);
    List<Scored<UUID>> lexical = new ArrayList<>(matching);
    lexical.addAll(retrieval.byWords(text, query.filter(), CorpusRetrieval.LEXICAL_CANDIDATES));
    return page(
        HybridRanking.fuse(lexical, meaning, FusionWeights.DEFAULT).stream()
            .filter(hit -> hits.contains(hit.id())),
        query);
  }

  private static List<Scored<UUID>> page(Stream<Ranked<UUID>> ranked, CorpusQuery query) {
    return ranked
        .skip(query.offset())
        .limit(query.limit())
        .map(hit -> new Scored<>(hit.id(), hit.score()))
        .toList();
  }

  /** Titles that begin with the text, then titles that contain its words. */
  public List<String> suggest(String text, int limit) {
    Set<String> titles = new LinkedHashSet<>();
    titles.addAll(titles(f -> f.match().field("titleStart").matching(text), limit));
    titles.addAll(titles(f -> f.match().field("titlePairs").matching(text), limit));
    return titles.stream().limit(limit).toList();
  }

  /** Documents about the same matter, nearest first. */
  public List<Finding> similar(CorpusDocument document, int limit) {
    DocumentContent content = document.content();
    String gist = content.title() + " " + String.join(" ", content.keywords());
    List<Scored<UUID>> nearest =
        retrieval.documents(gist, CorpusFilter.NONE).stream()
            .filter(hit -> !hit.id().equals(document.id()))
            .limit(limit)
            .map(hit -> new Scored<>(hit.id(), hit.score()))
            .toList();
    return load(nearest);
  }

  private List<Scored<UUID>> matching(CorpusQuery query, String text) {
    int depth = Math.max(CorpusRetrieval.LEXICAL_CANDIDATES, query.offset() + query.limit());
    return index.query(
        session ->
            session
                .search(CorpusIndex.documents())
                .select(
                    f ->
                        f.composite()
                            .from(f.id(UUID.class), f.score())
                            .as((id, score) -> new Scored<>(id, (double) score)))
                .where(
                    f ->
                        f.bool()
                            .filter(query.filter().predicate(f))
                            .filter(covered(f, text))
                            .must(CorpusRetrieval.relevance(f, text)))
                .fetchHits(depth));
  }

  private Findings byAge(CorpusQuery query, Set<UUID> near) {
    SearchResult<UUID> result = run(query, near, query.offset(), query.limit());
    List<Scored<UUID>> page = result.hits().stream().map(id -> new Scored<>(id, 0d)).toList();
    return new Findings(load(page), total(result), facets(result));
  }

  /** Newest first, with counts: everything that matches by words or is near in meaning. */
  private SearchResult<UUID> run(CorpusQuery query, Set<UUID> near, int offset, int limit) {
    return index.query(
        session ->
            session
                .search(CorpusIndex.documents())
                .select(f -> f.id(UUID.class))
                .where(
                    f -> f.bool().filter(query.filter().predicate(f)).must(either(f, query, near)))
                .sort(f -> f.field("year").desc().missing().last().then().field("updated").desc())
                .aggregation(KIND, f -> f.terms().field("kind", String.class))
                .aggregation(TRADE, f -> f.terms().field("trade", String.class).maxTermCount(50))
                .aggregation(
                    INDUSTRY, f -> f.terms().field("industry", String.class).maxTermCount(50))
                .aggregation(
                    PROVINCE, f -> f.terms().field("province", String.class).maxTermCount(40))
                .aggregation(YEAR, f -> f.terms().field("year", Integer.class).maxTermCount(40))
                .totalHitCountThreshold(COUNTED)
                .fetch(offset, limit));
  }

  private static PredicateFinalStep either(
      SearchPredicateFactory f, CorpusQuery query, Set<UUID> near) {
    String text = query.text();
    if (text == null || !query.hasText()) {
      return f.matchAll();
    }
    var either = f.bool().should(covered(f, text));
    return near.isEmpty() ? either : either.should(f.id().matchingAny(near));
  }

  /** Two words must both occur; of more, most: long questions always contain an odd one. */
  private static PredicateFinalStep covered(SearchPredicateFactory f, String text) {
    return f.match()
        .field("allWords")
        .matching(text)
        .minimumShouldMatch()
        .ifMoreThan(0)
        .thenRequirePercent(100)
        .ifMoreThan(2)
        .thenRequirePercent(60)
        .end();
  }

  private List<String> titles(TitlePredicate predicate, int limit) {
    return index
        .query(
            session ->
                session
                    .search(DocumentEntry.Managed.class)
                    .select(f -> f.field("stored", String.class))
                    .where(predicate::on)
                    .fetchHits(limit))
        .stream()
        .map(stored -> StoredDocument.read(stored).content().title())
        .toList();
  }

  private List<Finding> load(List<Scored<UUID>> hits) {
    Map<UUID, CorpusDocument> found = reader.readAll(hits.stream().map(Scored::id).toList());
    List<Finding> findings = new ArrayList<>();
    for (Scored<UUID> hit : hits) {
      CorpusDocument document = found.get(hit.id());
      // What is gone may have left a sentence behind for a moment.
      if (document != null) {
        findings.add(new Finding(document, hit.score()));
      }
    }
    return findings;
  }

  private static Total total(SearchResult<?> result) {
    return result.total().isHitCountExact()
        ? Total.exactly(result.total().hitCount())
        : Total.atLeast(result.total().hitCountLowerBound());
  }

  private static Map<Facet, Map<String, Long>> facets(SearchResult<?> result) {
    Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, result.aggregation(KIND));
    facets.put(Facet.TRADE, result.aggregation(TRADE));
    facets.put(Facet.INDUSTRY, result.aggregation(INDUSTRY));
    facets.put(Facet.REGION, result.aggregation(PROVINCE));
    Map<String, Long> years = new HashMap<>();
    result.aggregation(YEAR).forEach((year, count) -> years.put(String.valueOf(year), count));
    facets.put(Facet.YEAR, years);
    return facets;
  }

  private interface TitlePredicate {
    PredicateFinalStep on(SearchPredicateFactory f);
  }
}
