package org.jiangqiao.achievements.corpus;

/**
 * Somebody searched.
 *
 * @param asker tells one asker from another; not to be kept
 * @param found whether there was anything
 */
public record CorpusSearched(String text, String asker, boolean found) {}
