package org.jiangqiao.achievements.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpus.CorpusRetrieval;
import org.jiangqiao.achievements.corpus.SentenceKey;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;

/** Gathers what the corpus has on a question, and weighs it. */
final class Evidence {

  /**
   * Further down the one that answers is hardly ever found, and each more is a chance to be
   * deceived.
   */
  private static final int DOCUMENTS = 5;

  private final CorpusRetrieval retrieval;
  private final CorpusReader reader;

  Evidence(CorpusRetrieval retrieval, CorpusReader reader) {
    this.retrieval = retrieval;
    this.reader = reader;
  }

  /**
   * Everything the verdict rests on.
   *
   * @param candidates best document first
   */
  record Found(List<Candidate> candidates, QuestionTerms question) {}

  Found on(String question) {
    List<Ranked<UUID>> ranked =
        retrieval.documents(question, CorpusFilter.NONE).stream().limit(DOCUMENTS).toList();
    QuestionTerms terms = QuestionTerms.of(question, new Frequencies(retrieval));
    List<UUID> ids = ranked.stream().map(Ranked::id).toList();
    Map<UUID, CorpusDocument> documents = reader.readAll(ids);
    Map<UUID, Map<SentenceKey, Double>> similarities =
        retrieval.sentences(question, ids).stream()
            .collect(
                Collectors.groupingBy(
                    scored -> scored.id().document(),
                    Collectors.toMap(Scored::id, Scored::score, Math::max)));
    double best =
        Math.max(ranked.stream().mapToDouble(Ranked::score).max().orElse(0), Double.MIN_NORMAL);
    List<Candidate> candidates =
        ranked.stream()
            .filter(hit -> documents.containsKey(hit.id()))
            .map(
                hit ->
                    new Reading(
                            terms,
                            Objects.requireNonNull(documents.get(hit.id())),
                            hit.score() / best,
                            similarities.getOrDefault(hit.id(), Map.of()))
                        .candidate())
            .toList();
    return new Found(candidates, terms);
  }

  /** Frequencies of pairs, each looked up once. */
  private static final class Frequencies implements Vocabulary {

    private final CorpusRetrieval retrieval;
    private final long documents;
    private final Map<String, Long> known = new HashMap<>();

    Frequencies(CorpusRetrieval retrieval) {
      this.retrieval = retrieval;
      this.documents = retrieval.documentCount();
    }

    @Override
    public long documentsWith(String pair) {
      return known.computeIfAbsent(pair, retrieval::documentsWithPair);
    }

    @Override
    public long documents() {
      return documents;
    }
  }
}
