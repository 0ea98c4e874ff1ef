package org.jiangqiao.matching.engagement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a visit does not take place. */
public record VisitCancellation(@NotBlank @Size(max = 500) String reason) {}
