package org.jiangqiao.matching.statistics;

/**
 * Figures of one value of a dimension.
 *
 * @param key region or industry code, kind, or month
 */
public record Breakdown(String key, Figures figures) {}
