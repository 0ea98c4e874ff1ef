package org.jiangqiao.achievements.corpusimport.file;

import org.jiangqiao.platform.rows.RowField;
import org.jiangqiao.platform.rows.RowSchema;

/** What a row may say about its document, by the names that files use. */
public enum ImportField implements RowField {
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

  public static final RowSchema SCHEMA = RowSchema.of(values());

  private final String fieldName;
  private final Shape shape;

  ImportField(String fieldName, Shape shape) {
    this.fieldName = fieldName;
    this.shape = shape;
  }

  @Override
  public String fieldName() {
    return fieldName;
  }

  @Override
  public Shape shape() {
    return shape;
  }
}
