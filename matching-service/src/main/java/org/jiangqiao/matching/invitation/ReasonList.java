package org.jiangqiao.matching.invitation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class ReasonList extends JsonColumn<List<Reason>> {

  ReasonList() {
    super(new TypeReference<>() {});
  }
}
