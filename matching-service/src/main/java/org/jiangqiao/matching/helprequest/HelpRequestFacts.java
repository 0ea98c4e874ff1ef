package org.jiangqiao.matching.helprequest;

import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.ClockedCase;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A case as other features read it.
 *
 * @param reopenableUntil set when it is over in a way that can be taken up again
 */
public record HelpRequestFacts(
    UUID id,
    String caseNumber,
    String title,
    String description,
    HelpKind kind,
    Urgency urgency,
    HelpRequestStatus status,
    @Nullable String equipment,
    @Nullable String trade,
    @Nullable String occupationCode,
    String industryCode,
    String regionCode,
    UUID enterpriseId,
    String enterpriseName,
    Instant createdAt,
    @Nullable Instant submittedAt,
    Instant statusSince,
    Instant updatedAt,
    @Nullable Instant reopenableUntil,
    long version) {

  /** What is wrong, in the enterprise's words: a title that begins the description is said once. */
  public String problem() {
    String begin = title.endsWith(Described.CUT) ? title.substring(0, title.length() - 1) : title;
    return description.startsWith(begin) ? description : title + "\n" + description;
  }

  /** What a service-level clock must know. */
  public ClockedCase clocked() {
    return new ClockedCase(id, caseNumber, title, urgency, regionCode);
  }
}
