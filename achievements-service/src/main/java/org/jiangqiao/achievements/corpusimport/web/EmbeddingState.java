package org.jiangqiao.achievements.corpusimport.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpus.EmbeddingProgress;

/** How far embedding is. */
@Schema(name = "CorpusEmbedding")
record EmbeddingState(
    @Schema(description = "Documents of the corpus") long documents,
    @Schema(description = "How many of them can be found by meaning") long embedded) {

  static EmbeddingState of(EmbeddingProgress.State state) {
    return new EmbeddingState(state.documents(), state.embedded());
  }
}
