package org.jiangqiao.bench.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;

/** A document as a line of an import file has it; the names are those of the import's fields. */
record Patent(
    String sourceId,
    String kind,
    String title,
    String text,
    String patentNumber,
    List<String> ipc,
    int year,
    String regionCode,
    String applicant) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter WRITER = JSON.writerFor(Patent.class);
  private static final ObjectReader READER = JSON.readerFor(Patent.class);

  Patent as(String otherKind) {
    return new Patent(
        sourceId, otherKind, title, text, patentNumber, ipc, year, regionCode, applicant);
  }

  String line() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers are always JSON", e);
    }
  }

  static Patent of(String line) {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a line that was written by this", e);
    }
  }

  String subclass() {
    return ipc.getFirst().substring(0, 4);
  }

  String province() {
    return regionCode.substring(0, 2);
  }
}
