package org.jiangqiao.matching.team.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.invitation.InvitationStatus;
import org.jiangqiao.matching.team.ServiceTeamStatus;
import org.jspecify.annotations.Nullable;

@Schema(name = "ServiceTeam")
record ServiceTeamResponse(
    UUID id,
    UUID helpRequestId,
    ServiceTeamStatus status,
    @Schema(description = "Put together by hand, not as it was proposed") boolean manual,
    List<Skill> skills,
    @Schema(description = "The lead first") List<MemberView> members,
    @Schema(description = "Why this one leads; absent in a team without members")
        @Nullable String leadReason,
    @Schema(description = "Places of the skills that nobody covers") List<Integer> uncovered,
    @Schema(description = "The officer who put it together") String createdBy,
    Instant createdAt,
    @Schema(description = "When lead and members had all accepted") @Nullable Instant agreedAt,
    long version) {

  @Schema(name = "ServiceTeamMember")
  record MemberView(
      UUID craftsmanId,
      String name,
      boolean lead,
      @Schema(description = "Places of the skills that are their part") List<Integer> parts,
      List<String> reasons,
      @Nullable UUID invitationId,
      @Nullable InvitationStatus status,
      @Schema(description = "By when they are to answer") @Nullable Instant expiresAt) {}
}
