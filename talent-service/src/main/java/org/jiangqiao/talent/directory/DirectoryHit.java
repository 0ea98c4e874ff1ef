package org.jiangqiao.talent.directory;

import org.jiangqiao.talent.craftsman.Craftsman;
import org.jspecify.annotations.Nullable;

/** A craftsman found in the directory; {@code highlight} is HTML with no tag but mark. */
public record DirectoryHit(
    Craftsman craftsman, int problemsSolved, @Nullable String highlight, double score) {}
