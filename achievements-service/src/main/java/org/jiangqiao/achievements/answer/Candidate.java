package org.jiangqiao.achievements.answer;

import java.util.List;
import java.util.Set;
import org.jiangqiao.achievements.corpus.CorpusDocument;

/**
 * A document that may answer, with its sentences.
 *
 * @param support odds, 0 to 1, that it treats what is asked
 * @param awaited whether its sentences are still to be embedded: it was weighed by words alone
 * @param fit how well it suits the question as a whole, by what it is about and what it mentions
 * @param subject pairs of the question that its heading carries
 */
record Candidate(
    CorpusDocument document,
    double support,
    boolean awaited,
    double fit,
    Set<String> subject,
    List<ScoredSentence> sentences) {

  Candidate {
    subject = Set.copyOf(subject);
    sentences = List.copyOf(sentences);
  }

  /** Whether its paragraphs say what they are: then its sentences answer together. */
  boolean labelled() {
    return sentences.stream().anyMatch(sentence -> sentence.role() != SectionRole.UNLABELLED);
  }
}
