package org.jiangqiao.achievements.answer;

import java.util.List;
import java.util.Set;
import org.jiangqiao.achievements.corpus.CorpusDocument;

/**
 * A document that may answer, with its sentences.
 *
 * @param relevance of the document to the question, 0 to 1
 * @param words of the question that title, keywords and text carry
 * @param coverage share of the question that those words are, 0 to 1
 */
record Candidate(
    CorpusDocument document,
    double relevance,
    Set<String> words,
    double coverage,
    List<ScoredSentence> sentences) {

  double bestSimilarity() {
    return sentences.stream().mapToDouble(ScoredSentence::similarity).max().orElse(0);
  }

  /** Relevance is relative to the other candidates; coverage holds on its own. */
  double rank() {
    return (relevance + coverage) / 2;
  }
}
