package org.jiangqiao.achievements.corpus;

/** A found document with its relevance from 0 to 1. */
public record Finding(CorpusDocument document, double score) {}
