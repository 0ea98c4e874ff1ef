package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.QueryTerms;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingCandidate;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.search.Scored;

/** Finds documents by words, sentences by meaning, and documents by both. */
public final class CorpusRetrieval {

  /**
   * The close look reads and compares each: half of the time of a search. With 200, 100 and 50 of
   * them the same stood first on three sets; with 50 one query in a hundred lost its tenth place.
   */
  private static final int RESCORED = 100;

  private static final int SENTENCE_CANDIDATES = 120;

  private final CorpusIndex index;
  private final CorpusReader reader;
  private final Embedder embedder;
  private final TrackRecord record;

  CorpusRetrieval(CorpusIndex index, CorpusReader reader, Embedder embedder, TrackRecord record) {
    this.index = index;
    this.reader = reader;
    this.embedder = embedder;
    this.record = record;
  }

  /** Whether the index can find documents that share no word with a text. */
  public boolean knowsMeaning() {
    return index.searchesMeaning();
  }

  /** Looks closely at what shares words with the text or is near in meaning. */
  Looked looked(String text, CorpusFilter filter, Mode mode) {
    FutureTask<Optional<float[]>> meaning = new FutureTask<>(() -> embedder.query(text));
    if (mode != Mode.LEXICAL) {
      // The model takes about as long as the index, and another core.
      Thread.ofVirtual().name("query-vector").start(meaning);
    }
    Map<UUID, CorpusDocument> found = new LinkedHashMap<>();
    if (mode != Mode.SEMANTIC) {
      candidates(text, filter, RESCORED).forEach(hit -> found.put(hit.id().id(), hit.id()));
    }
    boolean all = found.size() < RESCORED;
    Nearness nearness = new Nearness();
    Optional<float[]> asked = mode == Mode.LEXICAL ? Optional.empty() : join(meaning);
    asked.ifPresent(vector -> addNear(vector, filter, found, nearness));
    List<RankingCandidate<UUID>> candidates =
        found.values().stream().map(document -> candidate(document, nearness)).toList();
    RankingWeights weights =
        mode == Mode.SEMANTIC ? RankingWeights.DEFAULT.byMeaningAlone() : RankingWeights.DEFAULT;
    List<Ranked<UUID>> ranked =
        index.with(
            i ->
                i.statistics(
                    CorpusIndex.documents(),
                    "allWords",
                    "allPairs",
                    terms ->
                        HybridRanking.rank(
                            QueryTerms.of(text, terms, weights), candidates, weights)));
    return new Looked(
        HybridRanking.raised(ranked, proofs(found)),
        found,
        all,
        asked.isPresent() && index.searchesMeaning());
  }

  /** What was verified or reviewed before it was published has proved itself once. */
  private Map<UUID, Integer> proofs(Map<UUID, CorpusDocument> found) {
    Map<UUID, Integer> proofs = new HashMap<>(record.solved(found.keySet()));
    found.forEach(
        (id, document) -> {
          if (document.content().kind().isProven()) {
            proofs.merge(id, 1, Integer::sum);
          }
        });
    return proofs;
  }

  private void addNear(
      float[] meaning, CorpusFilter filter, Map<UUID, CorpusDocument> found, Nearness nearness) {
    Set<UUID> others =
        byMeaning(meaning, filter).stream()
            .map(Scored::id)
            .filter(id -> !found.containsKey(id))
            .collect(Collectors.toSet());
    found.putAll(reader.readAll(others));
    sentences(meaning, found.keySet()).forEach(nearness::add);
  }

  private static <T> T join(Future<T> meaning) {
    try {
      return meaning.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The text has no vector", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a text was embedded", e);
    }
  }

  private static RankingCandidate<UUID> candidate(CorpusDocument document, Nearness nearness) {
    DocumentContent content = document.content();
    return new RankingCandidate<>(
        document.id(), content.title(), content.body(), nearness.of(document.id()));
  }

  /** Best first: documents that share words or meaning with the text. */
  public List<Ranked<UUID>> documents(String text, CorpusFilter filter) {
    return looked(text, filter, Mode.HYBRID).ranked();
  }

  /** How near each sentence of the documents is to the text in meaning. */
  public List<Scored<SentenceKey>> sentences(String text, Collection<UUID> documents) {
    return embedder.query(text).map(asked -> sentences(asked, documents)).orElse(List.of());
  }

  private List<Scored<SentenceKey>> sentences(float[] meaning, Collection<UUID> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    List<String> ids = documents.stream().map(UUID::toString).toList();
    // Enough for every sentence of the few documents that are asked for.
    int bound = 60 * ids.size();
    return nearest(meaning, bound, f -> f.terms().field("document").matchingAny(ids));
  }

  /** In how many documents the two characters stand side by side. */
  public long documentsWithPair(String pair) {
    return index.query(
        session ->
            session
                .search(CorpusIndex.documents())
                .where(f -> f.match().field("allPairs").matching(pair).skipAnalysis())
                .fetchTotalHitCount());
  }

  public long documentCount() {
    return index.query(
        session ->
            session.search(CorpusIndex.documents()).where(f -> f.matchAll()).fetchTotalHitCount());
  }

  /** Documents that share words with the text, with all that is stored of them. */
  public List<Scored<CorpusDocument>> candidates(String text, CorpusFilter filter, int limit) {
    return index.query(
        session ->
            session
                .search(CorpusIndex.documents())
                .select(
                    f ->
                        f.composite()
                            .from(f.field("stored", String.class), f.score())
                            .as(
                                (stored, score) ->
                                    new Scored<>(StoredDocument.read(stored), (double) score)))
                .where(f -> f.bool().filter(filter.predicate(f)).must(relevance(f, text)))
                .fetchHits(limit));
  }

  /** The best sentence speaks for its document. */
  List<Scored<UUID>> byMeaning(float[] meaning, CorpusFilter filter) {
    return nearest(meaning, SENTENCE_CANDIDATES, filter::predicate).stream()
        .map(sentence -> new Scored<>(sentence.id().document(), sentence.score()))
        .toList();
  }

  private List<Scored<SentenceKey>> nearest(
      float[] meaning, int bound, SentencePredicate predicate) {
    if (!index.searchesMeaning()) {
      return List.of();
    }
    return index.query(
        session ->
            session
                .search(SentenceEntry.class)
                .select(
                    f ->
                        f.composite()
                            .from(f.id(String.class), f.score())
                            .as(
                                (key, score) ->
                                    new Scored<>(
                                        SentenceKey.parse(key),
                                        embedder.similarity((double) score))))
                .where(f -> f.knn(bound).field("meaning").matching(meaning).filter(predicate.on(f)))
                .fetchHits(bound));
  }

  static PredicateFinalStep relevance(SearchPredicateFactory f, String text) {
    return Wording.of(text).relevance(f, text);
  }

  private interface SentencePredicate {
    PredicateFinalStep on(SearchPredicateFactory f);
  }
}
