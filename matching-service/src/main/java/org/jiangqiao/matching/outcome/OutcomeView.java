package org.jiangqiao.matching.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case.
 *
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
    UUID engagementId,
    boolean solved,
    @Nullable String benefitCny,
    @Nullable String benefitDescription,
    int workersTrained,
    int trips,
    int rating,
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
