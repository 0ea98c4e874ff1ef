package org.jiangqiao.matching.engagement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who is engaged, and who leads. */
public record EngagementRequest(
    @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> craftsmanIds,
    @NotNull UUID leadCraftsmanId) {}
