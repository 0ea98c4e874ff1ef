package org.jiangqiao.matching.team;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class IdList extends JsonColumn<List<UUID>> {

  IdList() {
    super(new TypeReference<>() {});
  }
}
