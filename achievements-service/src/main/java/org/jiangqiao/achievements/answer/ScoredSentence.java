package org.jiangqiao.achievements.answer;

import org.jiangqiao.achievements.corpus.Sentence;

/**
 * A sentence with what speaks for it.
 *
 * @param score by {@link SentenceRanking}: only differences mean anything
 * @param support odds, 0 to 1, that its document answers and it is the place
 */
record ScoredSentence(Sentence sentence, Signs signs, double score, double support) {

  SectionRole role() {
    return SectionRole.of(sentence.label());
  }
}
