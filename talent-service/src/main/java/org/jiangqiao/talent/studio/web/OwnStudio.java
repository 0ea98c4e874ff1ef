package org.jiangqiao.talent.studio.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.studio.MemberStatus;
import org.jiangqiao.talent.studio.StudioMember;
import org.jiangqiao.talent.studio.StudioReader;
import org.jspecify.annotations.Nullable;

@Schema(description = "A studio that the caller leads, belongs to or is asked to join")
record OwnStudio(
    ManagedStudio studio,
    @Schema(description = "Of whoever does not lead it") @Nullable OwnMembership membership) {

  @Schema(name = "OwnStudioMembership")
  record OwnMembership(UUID id, MemberStatus status) {

    static OwnMembership of(StudioMember member) {
      return new OwnMembership(member.id(), member.status());
    }
  }

  static OwnStudio of(StudioReader.Own own, LocalDate today, CodeLists codes) {
    return new OwnStudio(
        ManagedStudio.of(own.row(), today, codes),
        own.membership().map(OwnMembership::of).orElse(null));
  }
}
