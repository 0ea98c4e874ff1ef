package org.jiangqiao.platform.app;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiangqiao.platform.json.MoneyDeserializer;
import org.jiangqiao.platform.json.MoneySerializer;
import org.jspecify.annotations.Nullable;

record ToolRequest(
    @NotBlank String name,
    @Min(1) int weight,
    @Nullable Kind kind,
    @Nullable @Valid List<Part> parts,
    @Nullable LocalDate bought,
    @JsonDeserialize(using = MoneyDeserializer.class) @JsonSerialize(using = MoneySerializer.class)
        @Nullable BigDecimal price) {

  enum Kind {
    LATHE,
    MILL
  }

  record Part(@NotBlank String label) {}
}
