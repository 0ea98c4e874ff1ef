package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.achievements.corpus.Findings.RankedBy;
import org.jiangqiao.achievements.corpus.NewestFirst.Hits;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;
import org.jiangqiao.search.SearchIndex;
import org.jiangqiao.search.TermFrequencies;
import org.jspecify.annotations.Nullable;

/** The search of the catalogue. */
public final class CorpusSearch {

  /** On the ranking's scale of meaning; below it, two texts are merely both Chinese. */
  static final double SAME_MATTER = 0.58;

  /** A question in one's own words lacks most of the document's, and its answer is still first. */
  private static final int BEST = 20;

  /** Below it, what is shared is an odd word. */
  private static final double WORTH_SHOWING = 0.15;

  /** Enough to tell which of those that were looked at closely have most of the words. */
  private static final int BEHIND_THE_CLOSE_LOOK = 300;

  private static final int STREAMED_AT_ONCE = 500;

  private final CorpusIndex index;
  private final CorpusRetrieval retrieval;
  private final CorpusReader reader;
  private final NewestFirst newest;

  CorpusSearch(CorpusIndex index, CorpusRetrieval retrieval, CorpusReader reader) {
    this.index = index;
    this.retrieval = retrieval;
    this.reader = reader;
    this.newest = new NewestFirst(index);
  }

  public Findings search(CorpusQuery query) {
    return index.rightOfWay().search(() -> findings(query));
  }

  private Findings findings(CorpusQuery query) {
    SearchText text = SearchText.of(query.text());
    Looked looked = looked(query, text);
    Hits hits = new Hits(text, query.filter(), near(text, looked.ranked(), query.mode()));
    FacetCounts counts = FacetCounts.of(index, hits, query.facets());
    Page page =
        query.sort() == CorpusSort.NEWEST || text.gist().isEmpty()
            ? byAge(query, hits)
            : byRelevance(query, text, looked, hits.near());
    return new Findings(
        page.findings(),
        counts.total(),
        counts.facets(),
        page.next(),
        corrected(query, text),
        looked.byMeaning() ? RankedBy.WORDS_AND_MEANING : RankedBy.WORDS);
  }

  private record Page(List<Finding> findings, @Nullable ResultPosition next) {}

  private Looked looked(CorpusQuery query, SearchText text) {
    return text.gist().isEmpty()
        ? Looked.AT_NOTHING
        : retrieval.looked(text.gist(), query.filter(), query.mode());
  }

  /** What is shown although it lacks most of the words; all of it where ways are compared. */
  private static Set<UUID> near(SearchText text, List<Ranked<UUID>> ranked, Mode mode) {
    if (text.isStrict()) {
      return Set.of();
    }
    return Stream.concat(
            ranked.stream().limit(BEST).filter(hit -> hit.score() >= WORTH_SHOWING),
            ranked.stream().filter(hit -> mode != Mode.HYBRID || hit.semantic() >= SAME_MATTER))
        .map(Ranked::id)
        .collect(Collectors.toSet());
  }

  private Page byAge(CorpusQuery query, Hits hits) {
    List<CorpusDocument> found = newest.page(hits, query.from(), query.limit());
    if (found.size() <= query.limit()) {
      return new Page(found.stream().map(d -> new Finding(d, 0)).toList(), null);
    }
    List<CorpusDocument> shown = found.subList(0, query.limit());
    return new Page(
        shown.stream().map(d -> new Finding(d, 0)).toList(),
        NewestFirst.behind(shown, query.from()));
  }

  private Page byRelevance(CorpusQuery query, SearchText text, Looked looked, Set<UUID> near) {
    int offset = query.from() instanceof ResultPosition.Depth depth ? depth.offset() : 0;
    int end = offset + query.limit();
    List<Finding> found = certain(query, text, looked, near, end + 1);
    if (found.size() <= end && !(looked.all() && !text.isStrict())) {
      found = found(query, text, looked, near, end + 1);
    }
    boolean more = found.size() > end && end <= ResultPosition.DEEPEST;
    return new Page(
        found.stream().skip(offset).limit(query.limit()).toList(),
        more ? new ResultPosition.Depth(end) : null);
  }

  /** As many as are needed of what was looked at and has most of the words or is near. */
  private static List<Finding> certain(
      CorpusQuery query, SearchText text, Looked looked, Set<UUID> near, int needed) {
    if (text.isStrict()) {
      return List.of();
    }
    Wording words = Wording.of(text.words());
    return looked.ranked().stream()
        .filter(
            hit ->
                near.contains(hit.id())
                    || (query.mode() != Mode.SEMANTIC
                        && words.mostIn(document(looked, hit).content())))
        .limit(needed)
        .map(hit -> new Finding(document(looked, hit), hit.score()))
        .toList();
  }

  private static CorpusDocument document(Looked looked, Ranked<UUID> hit) {
    return Objects.requireNonNull(looked.documents().get(hit.id()));
  }

  /**
   * What has most of the words or is near, best first. Behind what was looked at closely comes what
   * else has the words.
   */
  private List<Finding> found(
      CorpusQuery query, SearchText text, Looked looked, Set<UUID> near, int depth) {
    List<Scored<UUID>> matching =
        query.mode() == Mode.SEMANTIC ? List.of() : matching(query, text, depth);
    Set<UUID> hits = matching.stream().map(Scored::id).collect(Collectors.toSet());
    hits.addAll(near);
    Set<UUID> seen = looked.documents().keySet();
    return load(
        Stream.concat(
                looked.ranked().stream()
                    .filter(hit -> hits.contains(hit.id()))
                    .map(hit -> new Scored<>(hit.id(), hit.score())),
                matching.stream()
                    .filter(hit -> !seen.contains(hit.id()))
                    .map(hit -> new Scored<>(hit.id(), 0d)))
            .limit(depth)
            .toList());
  }

  private List<Scored<UUID>> matching(CorpusQuery query, SearchText text, int depth) {
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
                            .filter(text.predicate(f))
                            .must(CorpusRetrieval.relevance(f, text.gist())))
                .fetchHits(Math.max(BEHIND_THE_CLOSE_LOOK, depth)));
  }

  /** Only where a person begins: on further pages it is known, and a facet is no typing error. */
  private @Nullable String corrected(CorpusQuery query, SearchText text) {
    if (text.words().isEmpty() || text.isStrict() || !query.from().isStart()) {
      return null;
    }
    return index.with(i -> correction(i, text.words())).orElse(null);
  }

  private static Optional<String> correction(SearchIndex index, String words) {
    TermFrequencies frequencies = index.frequencies(CorpusIndex.documents());
    return new DidYouMean(
            pairs -> frequencies.of("allPairs", pairs), codes -> frequencies.of("allWords", codes))
        .correction(words);
  }

  /** Hands on all hits up to a bound, newest first, in stretches. */
  public void stream(CorpusQuery query, int most, Consumer<List<CorpusDocument>> consumer) {
    SearchText text = SearchText.of(query.text());
    Hits hits =
        new Hits(text, query.filter(), near(text, looked(query, text).ranked(), query.mode()));
    ResultPosition from = new ResultPosition.Depth(0);
    int left = most;
    while (left > 0) {
      int limit = Math.min(left, STREAMED_AT_ONCE);
      List<CorpusDocument> found = newest.page(hits, from, limit);
      List<CorpusDocument> shown = found.subList(0, Math.min(limit, found.size()));
      consumer.accept(shown);
      left = found.size() > limit ? left - limit : 0;
      if (left > 0) {
        from = NewestFirst.behind(shown, from);
      }
    }
  }

  /** Titles that begin with the text, then titles that contain its words. */
  public List<String> suggest(String text, int limit) {
    Set<String> titles = new LinkedHashSet<>();
    titles.addAll(titles(f -> f.match().field("titleStart").matching(text), limit));
    if (titles.size() < limit) {
      titles.addAll(titles(f -> f.match().field("titlePairs").matching(text), limit));
    }
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

  private interface TitlePredicate {
    PredicateFinalStep on(SearchPredicateFactory f);
  }
}
