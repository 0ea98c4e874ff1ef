package org.jiangqiao.matching.json;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of strings as a JSON array. */
@Converter
public class StringList extends JsonColumn<List<String>> {

  public StringList() {
    super(new TypeReference<>() {});
  }
}
