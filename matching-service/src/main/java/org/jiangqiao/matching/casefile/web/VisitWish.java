package org.jiangqiao.matching.casefile.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why somebody should come. */
public record VisitWish(@Size(max = 1000) @Nullable String reason) {}
