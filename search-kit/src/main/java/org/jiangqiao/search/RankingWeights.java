package org.jiangqiao.search;

/**
 * How a text is ranked for a query, the same for every corpus. The values are round ones, compared
 * on all queries of several sets (encyclopedia, papers, occupations, repair cases); none of the
 * queries was held out.
 *
 * @param words weight of dictionary words
 * @param pairs weight of pairs of characters
 * @param characters weight of single characters
 * @param title weight of what the title shares with the query, beside title and text together
 * @param saturation BM25's k1: how soon more of the same term stops to count
 * @param lengthNorm BM25's b: how much a long text has to share more than a short one
 * @param lexical weight of what is shared in characters
 * @param semantic weight of what is shared in meaning
 * @param similarityFloor similarity of texts that have nothing in common: counts as 0
 * @param similarityCeiling similarity of texts that say the same: counts as 1
 */
public record RankingWeights(
    double words,
    double pairs,
    double characters,
    double title,
    double saturation,
    double lengthNorm,
    double lexical,
    double semantic,
    double similarityFloor,
    double similarityCeiling) {

  /**
   * What came out well over all sets together; no value was varied by itself on queries that had no
   * part in the choice, so none of them is shown to be the best. Words and pairs count alike,
   * single characters half: one character says less than two. A title three tenths, for not every
   * document has one. Saturation and length as in Lucene. Floor and ceiling are about what
   * bge-small-zh gives to unrelated and to like texts. Meaning about half of what is shared in
   * characters.
   */
  public static final RankingWeights DEFAULT =
      new RankingWeights(1, 1, 0.5, 0.3, 1.2, 0.75, 0.65, 0.35, 0.3, 0.85);

  public RankingWeights {
    if (lexical < 0 || semantic < 0 || lexical + semantic <= 0) {
      throw new IllegalArgumentException("The weights of words and meaning must be positive");
    }
    if (words < 0 || pairs < 0 || characters < 0 || words + pairs + characters <= 0) {
      throw new IllegalArgumentException("The weights of the analyses must be positive");
    }
    if (similarityCeiling <= similarityFloor) {
      throw new IllegalArgumentException("The ceiling must lie above the floor");
    }
  }

  /** The same by meaning alone, to compare with. */
  public RankingWeights byMeaningAlone() {
    return new RankingWeights(
        words,
        pairs,
        characters,
        title,
        saturation,
        lengthNorm,
        0,
        1,
        similarityFloor,
        similarityCeiling);
  }

  double of(Analysis analysis) {
    return switch (analysis) {
      case WORDS -> words;
      case PAIRS -> pairs;
      case CHARACTERS -> characters;
    };
  }

  /** Both on a scale from 0 to 1, and so is what comes out. */
  double score(double shared, double meaning) {
    return (lexical * shared + semantic * meaning) / (lexical + semantic);
  }

  /** A cosine on a scale from 0 to 1. */
  public double meaning(double similarity) {
    double range = similarityCeiling - similarityFloor;
    return Math.clamp((similarity - similarityFloor) / range, 0, 1);
  }
}
