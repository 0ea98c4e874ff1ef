package org.jiangqiao.matching.json;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;

/** Names and values as a JSON object. */
@Converter
public class StringMap extends JsonColumn<Map<String, String>> {

  public StringMap() {
    super(new TypeReference<>() {});
  }
}
