package org.jiangqiao.platform.app;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.json.MoneySerializer;
import org.jspecify.annotations.Nullable;

record ToolView(
    UUID id,
    String name,
    int weight,
    @Nullable String note,
    @JsonSerialize(using = MoneySerializer.class) BigDecimal price,
    Instant seen) {

  static ToolView of(Tool tool, Instant now) {
    return new ToolView(tool.id, tool.name, tool.weight, null, new BigDecimal("12.50"), now);
  }
}
