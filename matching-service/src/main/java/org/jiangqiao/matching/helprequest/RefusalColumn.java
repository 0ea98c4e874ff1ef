package org.jiangqiao.matching.helprequest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.jiangqiao.matching.client.Refusal;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class RefusalColumn extends JsonColumn<Refusal> {

  RefusalColumn() {
    super(new TypeReference<>() {});
  }
}
