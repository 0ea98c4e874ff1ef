package org.jiangqiao.bench.search;

/**
 * How an engine answered a mix of searches.
 *
 * @param perSecondOfEight searches a second that eight clients get together
 */
record Measured(Times times, double perSecondOfEight) {}
