package org.jiangqiao.achievements.corpus.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.platform.rows.TableCell;

/** Writes documents one after the other; keeps none. */
final class ExportWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> COLUMNS =
      List.of(
          "sourceId",
          "kind",
          "title",
          "text",
          "trade",
          "occupationCode",
          "industryCode",
          "regionCode",
          "keywords",
          "standards",
          "year",
          "author",
          "applicant",
          "patentNumber",
          "ipc",
          "source",
          "licence");

  /** Without it a spreadsheet reads UTF-8 as the machine's own code page. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Writer out;
  private final ExportFormat format;

  ExportWriter(Writer out, ExportFormat format) {
    this.out = out;
    this.format = format;
  }

  void begin() {
    if (format == ExportFormat.CSV) {
      write(BYTE_ORDER_MARK + String.join(",", COLUMNS) + "\r\n");
    }
  }

  void add(List<CorpusDocument> documents) {
    for (CorpusDocument document : documents) {
      JsonNode row = JSON.valueToTree(ExportRow.of(document));
      write(format == ExportFormat.CSV ? csv(row) + "\r\n" : row + "\n");
    }
  }

  void end() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String csv(JsonNode row) {
    return COLUMNS.stream()
        .map(column -> cell(text(row.path(column))))
        .collect(Collectors.joining(","));
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(item.asText()));
    return String.join("; ", items);
  }

  /** Quoted, and never the beginning of a formula: a spreadsheet would run it. */
  static String cell(String text) {
    return "\"" + TableCell.inert(text).replace("\"", "\"\"") + "\"";
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      // Whoever downloads has gone away.
      throw new UncheckedIOException(e);
    }
  }
}
