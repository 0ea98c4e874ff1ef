package org.jiangqiao.search;

import java.util.OptionalDouble;

/**
 * What may be relevant, with what is looked at to tell.
 *
 * @param title empty if it has none
 * @param similarity cosine to the query; empty while it has no vector, which must not count against
 *     it
 */
public record RankingCandidate<K>(K id, String title, String text, OptionalDouble similarity) {}
