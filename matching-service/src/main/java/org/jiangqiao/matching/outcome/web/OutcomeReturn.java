package org.jiangqiao.matching.outcome.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the enterprise should correct. */
public record OutcomeReturn(@NotBlank @Size(max = 500) String reason) {}
