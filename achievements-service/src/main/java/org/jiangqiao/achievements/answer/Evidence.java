package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpus.CorpusRetrieval;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.Sentence;
import org.jiangqiao.achievements.corpus.SentenceKey;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;

/** Gathers what the corpus has on a question, and weighs it. */
@ApplicationScoped
class Evidence {

  private static final int DOCUMENTS = 6;

  private final CorpusRetrieval retrieval;
  private final CorpusReader reader;

  Evidence(CorpusRetrieval retrieval, CorpusReader reader) {
    this.retrieval = retrieval;
    this.reader = reader;
  }

  /** Everything the verdict rests on. */
  record Found(List<Candidate> candidates, WeightedTerms question) {

    Support support() {
      return Support.of(candidates);
    }
  }

  Found on(String question) {
    WeightedTerms terms = WeightedTerms.of(question, new Frequencies(retrieval));
    List<Ranked<UUID>> ranked =
        retrieval.documents(question, CorpusFilter.NONE).stream().limit(DOCUMENTS).toList();
    List<UUID> ids = ranked.stream().map(Ranked::id).toList();
    Map<UUID, CorpusDocument> documents = reader.readAll(ids);
    Map<SentenceKey, Double> similarities = new HashMap<>();
    for (Scored<SentenceKey> scored : retrieval.sentences(question, ids)) {
      similarities.put(scored.id(), scored.score());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Ranked<UUID> hit : ranked) {
      CorpusDocument document = documents.get(hit.id());
      if (document != null) {
        candidates.add(candidate(document, hit.score(), terms, similarities));
      }
    }
    return new Found(candidates, terms);
  }

  private static Candidate candidate(
      CorpusDocument document,
      double relevance,
      WeightedTerms terms,
      Map<SentenceKey, Double> similarities) {
    DocumentContent content = document.content();
    List<ScoredSentence> sentences = new ArrayList<>();
    for (Sentence sentence : Sentence.of(content.text())) {
      SentenceKey key =
          new SentenceKey(document.id(), document.version(), sentence.start(), sentence.end());
      // A document that came in a moment ago is citable once its sentences are embedded.
      double similarity = similarities.getOrDefault(key, 0d);
      double overlap = terms.share(terms.in(sentence.text()));
      sentences.add(new ScoredSentence(sentence, similarity, overlap));
    }
    String subject = content.title() + "\n" + String.join(" ", content.keywords());
    Set<String> about = terms.in(subject);
    return new Candidate(
        document,
        relevance,
        about,
        terms.share(about),
        terms.share(terms.in(subject + "\n" + content.text())),
        sentences);
  }

  /** Frequencies of words, each looked up once. */
  private static final class Frequencies implements WeightedTerms.Vocabulary {

    private final CorpusRetrieval retrieval;
    private final long documents;
    private final Map<String, Long> known = new HashMap<>();

    Frequencies(CorpusRetrieval retrieval) {
      this.retrieval = retrieval;
      this.documents = retrieval.documentCount();
    }

    @Override
    public long documentsWith(String word) {
      return known.computeIfAbsent(word, retrieval::documentFrequency);
    }

    @Override
    public long documents() {
      return documents;
    }
  }
}
