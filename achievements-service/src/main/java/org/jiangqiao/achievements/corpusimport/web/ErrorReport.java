package org.jiangqiao.achievements.corpusimport.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jiangqiao.achievements.corpusimport.ImportWatch;
import org.jspecify.annotations.Nullable;

/** All faults of an import as CSV, written while they are read. */
record ErrorReport(ImportWatch imports, UUID id, Locale language) implements StreamingOutput {

  /** Spreadsheets take UTF-8 for something else without it. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  @Override
  public void write(OutputStream output) throws IOException {
    try (Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().build(text);
      csv.writeRecord("line", "field", "message");
      imports.eachError(
          id,
          error -> {
            CorpusImportError shown = CorpusImportError.of(error, language);
            csv.writeRecord(
                String.valueOf(shown.line()), harmless(shown.field()), harmless(shown.message()));
          });
      csv.flush();
    }
  }

  /** A spreadsheet would carry out what begins like a formula. */
  private static String harmless(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
