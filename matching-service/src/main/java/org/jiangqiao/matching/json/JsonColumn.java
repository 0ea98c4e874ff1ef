package org.jiangqiao.matching.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Converts an attribute to JSON; what is stored must stay readable when the record grows. */
public abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final TypeReference<T> type;

  protected JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T value) {
    if (value == null) {
      return null;
    }
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not representable as JSON: " + value.getClass(), e);
    }
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    try {
      return JSON.readValue(stored, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable JSON column of " + type.getType(), e);
    }
  }
}
