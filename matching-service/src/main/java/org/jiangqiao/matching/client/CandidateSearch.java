package org.jiangqiao.matching.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the talent service should look for. */
public record CandidateSearch(
    String text,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    List<UUID> excludeCraftsmanIds,
    @Nullable LocalDate onDate,
    int limit) {}
