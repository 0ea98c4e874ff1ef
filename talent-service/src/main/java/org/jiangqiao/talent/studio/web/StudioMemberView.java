package org.jiangqiao.talent.studio.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.studio.MemberStatus;
import org.jiangqiao.talent.studio.StudioDossier;
import org.jiangqiao.talent.studio.StudioMember;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioMember", description = "One time that somebody belongs or belonged to it")
record StudioMemberView(
    UUID id,
    UUID craftsmanId,
    String name,
    @Schema(description = "Where they stand in the pool") CraftsmanStatus craftsmanStatus,
    MemberStatus status,
    Instant invitedAt,
    @Nullable Instant joinedAt,
    @Nullable Instant leftAt) {

  static StudioMemberView of(StudioMember member, StudioDossier dossier) {
    Craftsman person = dossier.person(member.craftsmanId());
    return new StudioMemberView(
        member.id(),
        member.craftsmanId(),
        person.particulars().name(),
        person.status(),
        member.status(),
        member.invitedAt(),
        member.joinedAt(),
        member.leftAt());
  }
}
