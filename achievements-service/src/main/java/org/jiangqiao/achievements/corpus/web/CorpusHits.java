package org.jiangqiao.achievements.corpus.web;

import java.util.List;

/** A short list of documents. */
record CorpusHits(List<CorpusHit> items) {}
