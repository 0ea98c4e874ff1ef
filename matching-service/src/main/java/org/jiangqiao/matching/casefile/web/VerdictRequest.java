package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether the answer has solved the problem. */
public record VerdictRequest(@NotNull Boolean solved, @Size(max = 1000) @Nullable String comment) {}
