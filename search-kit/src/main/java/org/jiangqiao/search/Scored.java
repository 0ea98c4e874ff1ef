package org.jiangqiao.search;

/** A found thing with the score of one way of searching. */
public record Scored<K>(K id, double score) {}
