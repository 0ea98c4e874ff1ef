package org.jiangqiao.matching.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The engaged team and its visits as the parties of the case see them. */
@Schema(name = "Engagement")
public record EngagementView(
    UUID id,
    UUID helpRequestId,
    String caseNumber,
    String title,
    String enterpriseName,
    List<Engaged> craftsmen,
    EngagementStatus status,
    List<VisitView> visits,
    Instant agreedAt,
    long version) {

  /**
   * A member of the team.
   *
   * @param mobile told to the parties while the engagement is open, and only in the case itself
   */
  @Schema(name = "EngagedCraftsman")
  public record Engaged(UUID craftsmanId, String name, boolean lead, @Nullable String mobile) {}
}
