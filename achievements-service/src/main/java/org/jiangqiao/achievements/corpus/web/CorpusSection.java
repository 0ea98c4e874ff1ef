package org.jiangqiao.achievements.corpus.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpus.Section;
import org.jspecify.annotations.Nullable;

/** A paragraph as a span of the text, in UTF-16 units. */
record CorpusSection(@Schema(examples = "现象") @Nullable String label, int start, int end) {

  static CorpusSection of(Section section) {
    return new CorpusSection(section.label(), section.start(), section.end());
  }
}
