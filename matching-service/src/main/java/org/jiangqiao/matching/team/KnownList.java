package org.jiangqiao.matching.team;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.json.JsonColumn;

/** Craftsmen as they were found when a team was put together. */
@Converter
class KnownList extends JsonColumn<List<SkilledCraftsman>> {

  KnownList() {
    super(new TypeReference<>() {});
  }
}
