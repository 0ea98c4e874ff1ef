package org.jiangqiao.matching.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the team is asked no longer; it stands in the timeline of the case. */
record TeamWithdrawal(@NotBlank @Size(max = 500) String reason) {}
