package org.jiangqiao.matching.invitation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiangqiao.matching.invitation.DeclineReason;
import org.jspecify.annotations.Nullable;

/** Why the craftsman cannot help. */
public record DeclineRequest(
    @NotNull DeclineReason reason, @Size(max = 500) @Nullable String comment) {}
