package org.jiangqiao.matching.candidate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.json.JsonColumn;

/** Those who cannot be asked, as JSON. */
@Converter
class ExcludedList extends JsonColumn<List<Excluded>> {

  ExcludedList() {
    super(new TypeReference<>() {});
  }
}
