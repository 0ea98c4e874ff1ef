package org.jiangqiao.achievements.corpusimport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpusimport.file.ImportField;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.RowFields;
import org.jspecify.annotations.Nullable;

/** Turns a row of a file into a document, or says everything that is wrong with it. */
@ApplicationScoped
class RowParser {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 50_000;
  private static final int MOST_ITEMS = 50;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final CodeLists codes;

  RowParser(CodeLists codes) {
    this.codes = codes;
  }

  ParsedRow parse(Row row, RowDefaults defaults) {
    return switch (row) {
      case Row.Broken broken -> new ParsedRow.Bad(broken.faults());
      case Row.Whole whole -> parse(whole.fields(), defaults);
    };
  }

  private ParsedRow parse(ObjectNode row, RowDefaults defaults) {
    RowFields fields = new RowFields(row, ImportField.SCHEMA);
    DocumentContent content = content(fields, defaults);
    List<Fault> faults = fields.faults();
    return faults.isEmpty() ? new ParsedRow.Good(content) : new ParsedRow.Bad(faults);
  }

  private DocumentContent content(RowFields fields, RowDefaults defaults) {
    String sourceId = fields.required(ImportField.SOURCE_ID, LONGEST_NAME);
    DocumentKind kind = kind(fields, defaults);
    String title = fields.required(ImportField.TITLE, LONGEST_NAME);
    String text = fields.required(ImportField.TEXT, LONGEST_TEXT);
    @Nullable String source = fields.optional(ImportField.SOURCE, LONGEST_NAME);
    @Nullable String licence = fields.optional(ImportField.LICENCE, LONGEST_NAME);
    return DocumentContent.of(kind, title, text)
        .in(
            fields.optional(ImportField.TRADE, LONGEST_NAME),
            code(fields, ImportField.OCCUPATION_CODE, codes.occupations()),
            code(fields, ImportField.INDUSTRY_CODE, codes.industries()))
        .at(
            code(fields, ImportField.REGION_CODE, codes.regions()),
            fields.number(ImportField.YEAR, FIRST_YEAR, LAST_YEAR))
        .about(
            fields.texts(ImportField.KEYWORDS, MOST_ITEMS, LONGEST_NAME),
            fields.texts(ImportField.STANDARDS, MOST_ITEMS, LONGEST_NAME),
            fields.texts(ImportField.IPC, MOST_ITEMS, LONGEST_NAME))
        .by(
            fields.optional(ImportField.AUTHOR, LONGEST_NAME),
            fields.optional(ImportField.APPLICANT, LONGEST_NAME),
            fields.optional(ImportField.PATENT_NUMBER, LONGEST_NAME))
        .from(
            source == null ? defaults.source() : source,
            sourceId,
            licence == null ? defaults.licence() : licence);
  }

  private static DocumentKind kind(RowFields fields, RowDefaults defaults) {
    if (defaults.kind() != null && !fields.has(ImportField.KIND)) {
      return defaults.kind();
    }
    String name = fields.required(ImportField.KIND, LONGEST_NAME);
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    if (!name.isEmpty()) {
      fields.fault(
          Fault.in(
              ImportField.KIND.fieldName(), "not-a-kind", Arrays.toString(DocumentKind.values())));
    }
    return DocumentKind.KNOWLEDGE;
  }

  /** A withdrawn code is a fault only if no current one stands for it. */
  private static @Nullable String code(RowFields fields, ImportField field, CodeList list) {
    String code = fields.optional(field, LONGEST_NAME);
    if (code == null) {
      return null;
    }
    String current = list.current(code);
    if (!list.accepts(current)) {
      fields.fault(Fault.in(field.fieldName(), "unknown-code", code));
    }
    return current;
  }
}
