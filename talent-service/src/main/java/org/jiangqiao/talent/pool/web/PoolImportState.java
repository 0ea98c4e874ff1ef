package org.jiangqiao.talent.pool.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.pool.ImportFailure;
import org.jiangqiao.talent.pool.ImportStatus;
import org.jiangqiao.talent.pool.PoolImport;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "PoolImport")
record PoolImportState(
    UUID id,
    ImportStatus status,
    String fileName,
    @Schema(description = "Nothing is written: the counts say what would happen") boolean dryRun,
    @Schema(description = "The officer's union answers for everything in the file")
        boolean verified,
    @Schema(description = "The list that rows count as that name none") @Nullable String roster,
    @Schema(description = "JSON_LINES, CSV or XLSX") String format,
    @Schema(description = "Encoding that was detected; empty for a workbook") String encoding,
    @Schema(description = "SHA-256 of the file, which is deleted when the import is over")
        String digest,
    @Schema(description = "Bytes of the file") long size,
    @Schema(description = "Bytes of the file that are behind; not known of a workbook")
        long bytesRead,
    @Schema(description = "Rows of the file, once it is done") @Nullable Long total,
    @Schema(description = "Rows that are behind") long read,
    long created,
    long updated,
    long unchanged,
    long failed,
    @Schema(description = "Why it failed; it can be resumed when that has been put right")
        @Nullable String failure,
    @Schema(description = "Who started it") String startedBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static PoolImportState of(PoolImport state, Locale language) {
    return new PoolImportState(
        state.id(),
        state.status(),
        state.fileName(),
        state.options().dryRun(),
        state.options().verified(),
        state.options().roster(),
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
        failure(state.failure(), language),
        state.startedBy(),
        state.createdAt(),
        state.startedAt(),
        state.finishedAt());
  }

  boolean over() {
    return !status.open();
  }

  private static @Nullable String failure(@Nullable ImportFailure failure, Locale language) {
    if (failure == null) {
      return null;
    }
    String argument = failure.argument() == null ? "" : failure.argument();
    return PoolImportError.TEXTS.text(language, "failure." + failure.messageKey(), argument);
  }
}
