package org.jiangqiao.matching.invitation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the craftsman is let go; they and the enterprise read it. */
public record ReleaseRequest(@NotBlank @Size(max = 500) String reason) {}
