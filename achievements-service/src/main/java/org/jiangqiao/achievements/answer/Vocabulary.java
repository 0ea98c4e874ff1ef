package org.jiangqiao.achievements.answer;

/** What the corpus knows of how rare a pair of characters is. */
interface Vocabulary {

  /** 0 for a pair that no document has. */
  long documentsWith(String pair);

  long documents();

  /** As BM25 weighs terms; one that no document has weighs most. */
  default double rarity(String pair) {
    long with = documentsWith(pair);
    return Math.log(1 + (documents() - with + 0.5) / (with + 0.5));
  }
}
