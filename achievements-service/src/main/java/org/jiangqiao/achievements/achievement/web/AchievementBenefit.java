package org.jiangqiao.achievements.achievement.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.achievement.Benefit;
import org.jspecify.annotations.Nullable;

/** The benefit as shown. */
record AchievementBenefit(
    @Schema(description = "CNY as a decimal string", examples = "128000.00")
        @Nullable String amountCny,
    @Nullable String description,
    boolean proven) {

  static AchievementBenefit of(Benefit benefit) {
    BigDecimal amount = benefit.amountCny();
    return new AchievementBenefit(
        amount == null ? null : amount.toPlainString(), benefit.description(), benefit.proven());
  }
}
