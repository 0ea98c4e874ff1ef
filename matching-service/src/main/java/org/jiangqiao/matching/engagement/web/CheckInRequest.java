package org.jiangqiao.matching.engagement.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** Where the device says it is; may be left out. */
public record CheckInRequest(
    @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
    @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude) {}
