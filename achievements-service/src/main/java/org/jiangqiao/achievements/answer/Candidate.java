package org.jiangqiao.achievements.answer;

import java.util.List;
import org.jiangqiao.achievements.corpus.CorpusDocument;

/**
 * A document that may answer, with its sentences.
 *
 * @param relevance of the document to the question, 0 to 1
 * @param coverage share of the question's words that title, keywords and text carry
 */
record Candidate(
    CorpusDocument document, double relevance, double coverage, List<ScoredSentence> sentences) {

  double bestSimilarity() {
    return sentences.stream().mapToDouble(ScoredSentence::similarity).max().orElse(0);
  }
}
