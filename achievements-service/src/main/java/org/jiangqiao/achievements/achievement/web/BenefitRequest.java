package org.jiangqiao.achievements.achievement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.achievement.Benefit;
import org.jspecify.annotations.Nullable;

/** The benefit as submitted. */
record BenefitRequest(
    @Schema(description = "CNY as a decimal string", examples = "128000.00")
        @Pattern(regexp = "\\d{1,14}(\\.\\d{1,2})?")
        @Nullable String amountCny,
    @Size(max = 2000) @Nullable String description,
    boolean proven) {

  Benefit toBenefit() {
    return new Benefit(amountCny == null ? null : new BigDecimal(amountCny), description, proven);
  }
}
