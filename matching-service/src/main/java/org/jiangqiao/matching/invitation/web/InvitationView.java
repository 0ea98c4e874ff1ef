package org.jiangqiao.matching.invitation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.invitation.DeclineReason;
import org.jiangqiao.matching.invitation.InvitationDistance;
import org.jiangqiao.matching.invitation.InvitationPurpose;
import org.jiangqiao.matching.invitation.InvitationStatus;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the craftsman, the enterprise and the officer see it.
 *
 * @param reasons why this craftsman, strongest first
 * @param team absent for who is asked alone
 */
@Schema(name = "Invitation")
public record InvitationView(
    UUID id,
    InvitedCase helpRequest,
    UUID craftsmanId,
    String craftsmanName,
    InvitationPurpose purpose,
    InvitationStatus status,
    Instant invitedAt,
    Instant remindAt,
    Instant expiresAt,
    @Nullable Instant respondedAt,
    @Nullable DeclineReason declineReason,
    @Nullable String declineComment,
    List<String> reasons,
    boolean manual,
    InvitationDistance distance,
    @Nullable InvitedTeam team,
    long version) {

  /** Those who are asked together, the lead first. */
  public record InvitedTeam(UUID id, List<InvitedMate> members) {}

  /**
   * One of them.
   *
   * @param parts names of the skills that are their part
   */
  public record InvitedMate(
      UUID craftsmanId, String name, boolean lead, List<String> parts, InvitationStatus status) {}

  /**
   * The case in short.
   *
   * @param description its beginning
   * @param enterpriseName told to the craftsman only after acceptance
   */
  public record InvitedCase(
      UUID id,
      String caseNumber,
      String title,
      String description,
      HelpKind kind,
      Urgency urgency,
      CodeName region,
      @Nullable String equipment,
      @Nullable String trade,
      @Nullable String enterpriseName) {}
}
