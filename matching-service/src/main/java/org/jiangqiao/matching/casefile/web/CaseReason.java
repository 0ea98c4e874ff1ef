package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a case is withdrawn, closed or taken up again. */
public record CaseReason(@NotBlank @Size(max = 500) String reason) {}
