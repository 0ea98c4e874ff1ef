package org.jiangqiao.matching.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.ParticipantRole;
import org.jiangqiao.matching.outcome.OutcomeView;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The whole case as one of its parties sees it.
 *
 * @param allowedActions what this caller may do now
 */
@Schema(name = "HelpRequest")
public record HelpRequestView(
    UUID id,
    String caseNumber,
    String title,
    String description,
    HelpKind kind,
    Urgency urgency,
    @Nullable String equipment,
    @Nullable String trade,
    @Nullable CodeName occupation,
    CodeName industry,
    CodeName region,
    EnterpriseRef enterprise,
    HelpRequestStatus status,
    List<AttachmentView> attachments,
    @Nullable AnswerView answer,
    NextStep next,
    List<CaseClock> clocks,
    List<ParticipantView> participants,
    @Nullable OutcomeView outcome,
    @Nullable EngagementView engagement,
    List<CaseAction> allowedActions,
    long version,
    Instant createdAt,
    @Nullable Instant submittedAt,
    Instant updatedAt) {

  /** The enterprise of a case. */
  public record EnterpriseRef(UUID id, String name) {}

  /** A craftsman who takes part. */
  @Schema(name = "Participant")
  public record ParticipantView(UUID craftsmanId, String name, ParticipantRole role) {}
}
