package org.jiangqiao.achievements.corpusimport.file;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a row may say about its document, by the names that files use. */
public enum ImportField {
  SOURCE_ID("sourceId", Shape.TEXT),
  KIND("kind", Shape.TEXT),
  TITLE("title", Shape.TEXT),
  TEXT("text", Shape.TEXT),
  TRADE("trade", Shape.TEXT),
  OCCUPATION_CODE("occupationCode", Shape.TEXT),
  INDUSTRY_CODE("industryCode", Shape.TEXT),
  REGION_CODE("regionCode", Shape.TEXT),
  KEYWORDS("keywords", Shape.LIST),
  STANDARDS("standards", Shape.LIST),
  YEAR("year", Shape.NUMBER),
  AUTHOR("author", Shape.TEXT),
  APPLICANT("applicant", Shape.TEXT),
  PATENT_NUMBER("patentNumber", Shape.TEXT),
  IPC("ipc", Shape.LIST),
  SOURCE("source", Shape.TEXT),
  LICENCE("licence", Shape.TEXT);

  /** How a cell of a table, which is always text, becomes a value. */
  enum Shape {
    TEXT,
    LIST,
    NUMBER
  }

  private static final Map<String, ImportField> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ImportField::fieldName, Function.identity()));

  private final String fieldName;
  private final Shape shape;

  ImportField(String fieldName, Shape shape) {
    this.fieldName = fieldName;
    this.shape = shape;
  }

  public static Optional<ImportField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public String fieldName() {
    return fieldName;
  }

  Shape shape() {
    return shape;
  }
}
