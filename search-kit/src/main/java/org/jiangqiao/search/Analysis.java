package org.jiangqiao.search;

/** One way to cut a text; what one cuts badly another finds. */
public enum Analysis {
  /** Dictionary words and part numbers: precise. */
  WORDS,
  /** Pairs of neighbouring characters: whatever the dictionary cut differently. */
  PAIRS,
  /** Single characters: everyday wording shares them with the trade's term, and little else. */
  CHARACTERS
}
