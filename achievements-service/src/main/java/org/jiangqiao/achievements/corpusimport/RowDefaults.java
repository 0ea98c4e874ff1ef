package org.jiangqiao.achievements.corpusimport;

import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What a row counts as that does not say it itself. */
record RowDefaults(String source, String licence, @Nullable DocumentKind kind) {}
