package org.jiangqiao.matching.candidate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.json.JsonColumn;

/** The ranked candidates of a run as JSON. */
@Converter
class ScoredList extends JsonColumn<List<Scored>> {

  ScoredList() {
    super(new TypeReference<>() {});
  }
}
