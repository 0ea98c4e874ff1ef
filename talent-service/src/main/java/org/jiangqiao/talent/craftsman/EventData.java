package org.jiangqiao.talent.craftsman;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads what events carry. */
final class EventData {

  /** Business days are those of the house's calendar. */
  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

  private EventData() {}

  /** A publisher may add properties; that must not stop what is known from being applied. */
  static <T> T read(ObjectMapper json, JsonNode data, Class<T> type) {
    try {
      return json.readerFor(type)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(data);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("event data is not a " + type.getSimpleName(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, BUSINESS_ZONE);
  }
}
