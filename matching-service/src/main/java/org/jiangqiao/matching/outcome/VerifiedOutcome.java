package org.jiangqiao.matching.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpStep;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code org.jiangqiao.outcome.verified}. */
record VerifiedOutcome(
    UUID outcomeId,
    UUID helpRequestId,
    String caseNumber,
    List<UUID> craftsmanIds,
    String title,
    String summary,
    String kind,
    HelpStep step,
    @Nullable String trade,
    @Nullable String occupationCode,
    String industryCode,
    String regionCode,
    boolean solved,
    @Nullable Integer rating,
    @Nullable String benefitCny,
    int workersTrained,
    Instant verifiedAt) {

  static final String TYPE = "org.jiangqiao.outcome.verified";
}
