package org.jiangqiao.achievements.corpusimport.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpusimport.CorpusImport;
import org.jiangqiao.achievements.corpusimport.ImportStatus;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "CorpusImport")
record CorpusImportState(
    UUID id,
    ImportStatus status,
    String fileName,
    @Schema(description = "SHA-256 of the file as uploaded") String digest,
    @Schema(description = "Lines of the file, once they are counted") @Nullable Long total,
    long read,
    long created,
    long updated,
    long unchanged,
    long failed,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static CorpusImportState of(CorpusImport state) {
    return new CorpusImportState(
        state.id(),
        state.status(),
        state.fileName(),
        state.digest(),
        state.total(),
        state.read(),
        state.created(),
        state.updated(),
        state.unchanged(),
        state.failed(),
        state.createdAt(),
        state.startedAt(),
        state.finishedAt());
  }
}
