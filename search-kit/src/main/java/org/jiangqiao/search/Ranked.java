package org.jiangqiao.search;

/** A found thing with its fused score and the two normalised scores it came from, all 0 to 1. */
public record Ranked<K>(K id, double score, double lexical, double semantic) {}
