package org.jiangqiao.achievements.answer;

/**
 * What speaks for a sentence as the answer.
 *
 * @param characters share of the question's characters that it has
 * @param rest share of what of the question the document's heading leaves open
 * @param context share of the question that heading, the sentence before and it carry together
 * @param expected whether it has the sort of thing that is asked for: 1, -1, or 0 if unknown
 * @param similarity cosine of its meaning with the question's; 0 where meanings are not known yet
 * @param opens whether it is the first of its document, which says what the document is about
 * @param relevance of its document, relative to the best one's
 */
record Signs(
    double characters,
    double rest,
    double context,
    int expected,
    double similarity,
    boolean opens,
    double relevance) {}
