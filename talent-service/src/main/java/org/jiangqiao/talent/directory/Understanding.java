package org.jiangqiao.talent.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a search made of its text, for whoever wants to ask later how a single craftsman fits the
 * same: handed out and taken back, and read by nobody in between.
 *
 * @param meaning of the text
 * @param bestWords how much of the text's words the best candidate shared: others are told as a
 *     share of that
 */
public record Understanding(@Nullable String meaning, double bestWords) {}
