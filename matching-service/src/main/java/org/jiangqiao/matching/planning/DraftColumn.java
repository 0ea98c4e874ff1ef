package org.jiangqiao.matching.planning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.jiangqiao.matching.json.JsonColumn;

/** A draft as JSON. */
@Converter
class DraftColumn extends JsonColumn<PlanDraft> {

  DraftColumn() {
    super(new TypeReference<>() {});
  }
}
