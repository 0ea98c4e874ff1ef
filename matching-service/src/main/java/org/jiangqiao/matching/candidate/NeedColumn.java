package org.jiangqiao.matching.candidate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.jiangqiao.matching.json.JsonColumn;

/** What a run was asked, as JSON. */
@Converter
class NeedColumn extends JsonColumn<Need> {

  NeedColumn() {
    super(new TypeReference<>() {});
  }
}
