package org.jiangqiao.matching.helprequest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.client.Statement;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class StatementList extends JsonColumn<List<Statement>> {

  StatementList() {
    super(new TypeReference<>() {});
  }
}
