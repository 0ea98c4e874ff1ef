package org.jiangqiao.achievements.corpusimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Turns a line of a file into a document, or says everything that is wrong with it. */
@ApplicationScoped
class LineParser {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 50_000;
  private static final int MOST_ITEMS = 50;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Set<String> FIELDS =
      Set.of(
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

  private final ObjectReader json;
  private final CodeLists codes;
  private final String defaultSource;
  private final String defaultLicence;

  LineParser(
      ObjectMapper json,
      CodeLists codes,
      @ConfigProperty(name = "jiangqiao.corpus.default-source") String defaultSource,
      @ConfigProperty(name = "jiangqiao.corpus.default-licence") String defaultLicence) {
    // A second document on the line would otherwise be lost without a word.
    this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.codes = codes;
    this.defaultSource = defaultSource;
    this.defaultLicence = defaultLicence;
  }

  ParsedLine parse(String line) {
    JsonNode tree;
    try {
      tree = json.readTree(line);
    } catch (JsonProcessingException e) {
      return new ParsedLine.Bad(List.of(Fault.line("not-json")));
    }
    if (!tree.isObject()) {
      return new ParsedLine.Bad(List.of(Fault.line("not-an-object")));
    }
    LineFields fields = new LineFields(tree, FIELDS);
    DocumentContent content = content(fields);
    return fields.faults().isEmpty()
        ? new ParsedLine.Good(content)
        : new ParsedLine.Bad(fields.faults());
  }

  private DocumentContent content(LineFields fields) {
    String sourceId = fields.required("sourceId", LONGEST_NAME);
    DocumentKind kind = kind(fields);
    String title = fields.required("title", LONGEST_NAME);
    String text = fields.required("text", LONGEST_TEXT);
    @Nullable String source = fields.optional("source", LONGEST_NAME);
    @Nullable String licence = fields.optional("licence", LONGEST_NAME);
    return DocumentContent.of(kind, title, text)
        .in(
            fields.optional("trade", LONGEST_NAME),
            code(fields, "occupationCode", codes.occupations()),
            code(fields, "industryCode", codes.industries()))
        .at(
            code(fields, "regionCode", codes.regions()),
            fields.number("year", FIRST_YEAR, LAST_YEAR))
        .about(
            fields.texts("keywords", MOST_ITEMS, LONGEST_NAME),
            fields.texts("standards", MOST_ITEMS, LONGEST_NAME),
            fields.texts("ipc", MOST_ITEMS, LONGEST_NAME))
        .by(
            fields.optional("author", LONGEST_NAME),
            fields.optional("applicant", LONGEST_NAME),
            fields.optional("patentNumber", LONGEST_NAME))
        .from(
            source == null ? defaultSource : source,
            sourceId,
            licence == null ? defaultLicence : licence);
  }

  private static DocumentKind kind(LineFields fields) {
    String name = fields.required("kind", LONGEST_NAME);
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    if (!name.isEmpty()) {
      fields.fault(Fault.in("kind", "not-a-kind", Arrays.toString(DocumentKind.values())));
    }
    return DocumentKind.KNOWLEDGE;
  }

  /** A withdrawn code is a fault only if no current one stands for it. */
  private static @Nullable String code(LineFields fields, String field, CodeList list) {
    String code = fields.optional(field, LONGEST_NAME);
    if (code == null) {
      return null;
    }
    String current = list.current(code);
    if (!list.accepts(current)) {
      fields.fault(Fault.in(field, "unknown-code", code));
    }
    return current;
  }
}
