package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StudioMemberInvitation", description = "Whom the leader asks to join")
record MemberRequest(@Schema(description = "Verified in the pool") @NotNull UUID craftsmanId) {}
