package org.jiangqiao.matching.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.helprequest.HelpStep;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case.
 *
 * @param step in which step it was solved, or tried to be
 * @param benefitCny in CNY, as a decimal string
 * @param trips person-trips: craftsmen times reported visits
 */
@Schema(name = "Outcome")
public record OutcomeView(
    UUID id,
    UUID helpRequestId,
    String caseNumber,
    String title,
    String enterpriseName,
    HelpStep step,
    @JsonInclude
        @Schema(
            required = true,
            nullable = true,
            implementation = String.class,
            format = "uuid",
            description = "Null where no visit was needed")
        @Nullable UUID engagementId,
    boolean solved,
    @Nullable String benefitCny,
    @Nullable String benefitDescription,
    int workersTrained,
    int trips,
    @JsonInclude
        @Schema(
            required = true,
            nullable = true,
            description = "Null where nobody came who could be rated")
        @Nullable Integer rating,
    @Nullable String comment,
    Instant confirmedAt,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy,
    @Nullable String returnedReason,
    long version) {

  static @Nullable String money(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }
}
