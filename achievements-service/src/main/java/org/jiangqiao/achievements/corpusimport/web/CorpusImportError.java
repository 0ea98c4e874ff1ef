package org.jiangqiao.achievements.corpusimport.web;

import java.util.Locale;
import org.jiangqiao.achievements.corpusimport.RowError;
import org.jiangqiao.platform.language.Messages;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.FaultReport;
import org.jspecify.annotations.Nullable;

/** A fault of a row, in the caller's language. */
record CorpusImportError(long line, @Nullable String field, String message) {

  private static final Messages TEXTS = Messages.in("messages/imports", "messages/rows");

  static CorpusImportError of(RowError error, Locale language) {
    Fault fault = error.fault();
    String argument = fault.argument() == null ? "" : fault.argument();
    return new CorpusImportError(
        error.line(), fault.field(), TEXTS.text(language, fault.messageKey(), argument));
  }

  FaultReport.Entry entry() {
    return new FaultReport.Entry(line, field, message);
  }
}
