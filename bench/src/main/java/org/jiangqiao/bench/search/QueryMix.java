package org.jiangqiao.bench.search;

/** Kinds of searches that are measured apart. */
enum QueryMix {
  KEYWORDS("2 to 4 keywords"),
  SENTENCE("a sentence of 20 to 60 characters"),
  FILTERED("2 keywords, class and years, facets"),
  HYBRID("a sentence about documents with vectors");

  private final String meaning;

  QueryMix(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }
}
