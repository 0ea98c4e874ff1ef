package org.jiangqiao.achievements.savedsearch;

import java.time.Instant;
import org.jiangqiao.achievements.corpus.CorpusDocument;

/** A document that came in, or was changed, after the search was saved. */
public record Hit(CorpusDocument document, Instant foundAt) {}
