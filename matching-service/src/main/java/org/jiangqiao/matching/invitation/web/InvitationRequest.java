package org.jiangqiao.matching.invitation.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jiangqiao.matching.invitation.InvitationPurpose;

/** Whom an officer invites, and to what. */
public record InvitationRequest(@NotNull UUID craftsmanId, @NotNull InvitationPurpose purpose) {}
