package org.jiangqiao.talent.pool.web;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.language.Messages;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.FaultReport;
import org.jiangqiao.talent.pool.RowError;
import org.jspecify.annotations.Nullable;

/** A fault of a row, in the caller's language. */
record PoolImportError(
    @Schema(description = "Of the file, from 1; the names of the columns are a line too") long line,
    @Schema(description = "The column, with the place in a list") @Nullable String field,
    String message) {

  static final Messages TEXTS = Messages.in("messages/pool", "messages/rows");

  static PoolImportError of(RowError error, Locale language) {
    Fault fault = error.fault();
    String argument = fault.argument() == null ? "" : fault.argument();
    return new PoolImportError(
        error.line(), fault.field(), TEXTS.text(language, fault.messageKey(), argument));
  }

  FaultReport.Entry entry() {
    return new FaultReport.Entry(line, field, message);
  }
}
