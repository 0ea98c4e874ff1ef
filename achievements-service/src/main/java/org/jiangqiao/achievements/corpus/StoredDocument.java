package org.jiangqiao.achievements.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A whole document as one stored field: a hit costs one read, whatever of it is shown. */
final class StoredDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(CorpusDocument.class);
  private static final ObjectReader READER = JSON.readerFor(CorpusDocument.class);

  private StoredDocument() {}

  static String write(CorpusDocument document) {
    try {
      return WRITER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts and numbers is always JSON", e);
    }
  }

  static CorpusDocument read(String stored) {
    try {
      return READER.readValue(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds a document of another format", e);
    }
  }
}
