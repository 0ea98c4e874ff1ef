package org.jiangqiao.matching.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jspecify.annotations.Nullable;

/** One visit as the parties of the case see it. */
@Schema(name = "Visit")
public record VisitView(
    UUID id,
    Instant plannedStart,
    Instant plannedEnd,
    String place,
    @Nullable String note,
    VisitStatus status,
    @Nullable Instant checkedInAt,
    @Nullable CheckIn checkIn,
    @Nullable Report report,
    @Nullable String cancelReason,
    long version) {

  /** Where somebody checked in, if their device said it. */
  public record CheckIn(@Nullable Double latitude, @Nullable Double longitude) {}

  /** What was found and done. */
  @Schema(name = "VisitReport")
  public record Report(
      String findings,
      String measures,
      @Nullable String advice,
      int workersTrained,
      List<AttachmentView> attachments,
      Instant reportedAt) {}
}
