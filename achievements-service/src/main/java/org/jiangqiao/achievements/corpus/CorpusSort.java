package org.jiangqiao.achievements.corpus;

/** What comes first; without words to search for, the newest always does. */
public enum CorpusSort {
  RELEVANCE,
  NEWEST
}
