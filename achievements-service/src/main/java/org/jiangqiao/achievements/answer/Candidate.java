package org.jiangqiao.achievements.answer;

import java.util.List;
import java.util.Set;
import org.jiangqiao.achievements.corpus.CorpusDocument;

/**
 * A document that may answer, with its sentences.
 *
 * @param relevance of the document to the question, 0 to 1, relative to the other candidates
 * @param subject words of the question that title and keywords carry: what the document is about
 * @param focus share of the question that its subject is, 0 to 1
 * @param coverage share of the question that the whole document carries, 0 to 1
 */
record Candidate(
    CorpusDocument document,
    double relevance,
    Set<String> subject,
    double focus,
    double coverage,
    List<ScoredSentence> sentences) {

  double bestSimilarity() {
    return sentences.stream().mapToDouble(ScoredSentence::similarity).max().orElse(0);
  }

  /** What it is about and what it mentions, beside how it was found. */
  double rank() {
    return 0.3 * relevance + 0.4 * focus + 0.3 * coverage;
  }
}
