package org.jiangqiao.achievements.answer;

import org.jiangqiao.achievements.corpus.Sentence;

/**
 * A sentence with how well it supports an answer.
 *
 * @param similarity cosine of its meaning with the question's
 * @param overlap share of the question's words it carries itself
 */
record ScoredSentence(Sentence sentence, double similarity, double overlap) {

  double score() {
    return 0.6 * similarity + 0.4 * overlap;
  }
}
