package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jiangqiao.matching.outcome.OutcomeReport;
import org.jspecify.annotations.Nullable;

/** What came of the visits; the benefit in CNY as a decimal string. */
public record OutcomeRequest(
    @NotNull Boolean solved,
    @Pattern(regexp = "\\d{1,12}(\\.\\d{1,2})?") @Nullable String benefitCny,
    @Size(max = 1000) @Nullable String benefitDescription,
    @NotNull @Min(1) @Max(5) Integer rating,
    @Size(max = 1000) @Nullable String comment) {

  OutcomeReport report() {
    return new OutcomeReport(
        solved,
        benefitCny == null ? null : new BigDecimal(benefitCny),
        benefitDescription,
        rating,
        comment);
  }
}
