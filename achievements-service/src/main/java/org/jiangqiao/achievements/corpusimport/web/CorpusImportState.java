package org.jiangqiao.achievements.corpusimport.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpusimport.CorpusImport;
import org.jiangqiao.achievements.corpusimport.ImportFailure;
import org.jiangqiao.achievements.corpusimport.ImportPhase;
import org.jiangqiao.achievements.corpusimport.ImportStatus;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "CorpusImport")
record CorpusImportState(
    UUID id,
    ImportStatus status,
    @Schema(description = "What it is doing, while it runs") @Nullable ImportPhase phase,
    String fileName,
    @Schema(description = "The file lies in the server's import directory") boolean serverFile,
    @Schema(description = "Nothing is written: the counts say what would happen") boolean dryRun,
    @Schema(description = "Its patents take the place of all patents there are") boolean replace,
    @Schema(description = "JSON_LINES, CSV, PATENT_XML or PATENT_ARCHIVE") String format,
    @Schema(description = "Encoding that was detected; empty for XML, which names its own")
        String encoding,
    @Schema(description = "SHA-256 of the file; empty until a server's file has been read once")
        String digest,
    @Schema(description = "Bytes of the file") long size,
    @Schema(description = "Bytes of the file that have been read") long bytesRead,
    @Schema(description = "Rows of the file, once it is done") @Nullable Long total,
    @Schema(description = "Rows that have been read") long read,
    long created,
    long updated,
    long unchanged,
    long failed,
    @Schema(description = "Rows that came twice in a replacement; the last one counts")
        long duplicates,
    @Schema(description = "Why it failed; it can be resumed when that has been put right")
        @Nullable String failure,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  private static final Messages TEXTS = Messages.in("messages/imports", "messages/rows");

  static CorpusImportState of(CorpusImport state, Locale language) {
    return new CorpusImportState(
        state.id(),
        state.status(),
        state.phase(),
        state.fileName(),
        state.ofServer(),
        state.options().dryRun(),
        state.options().replace(),
        state.format(),
        state.encoding(),
        state.digest(),
        state.size(),
        state.bytesRead(),
        state.total(),
        state.read(),
        state.created(),
        state.updated(),
        state.unchanged(),
        state.failed(),
        state.duplicates(),
        failure(state.failure(), language),
        state.createdAt(),
        state.startedAt(),
        state.finishedAt());
  }

  boolean over() {
    return switch (status) {
      case QUEUED, RUNNING -> false;
      case DONE, FAILED, CANCELLED -> true;
    };
  }

  private static @Nullable String failure(@Nullable ImportFailure failure, Locale language) {
    if (failure == null) {
      return null;
    }
    String argument = failure.argument() == null ? "" : failure.argument();
    return TEXTS.text(language, "failure." + failure.messageKey(), argument);
  }
}
