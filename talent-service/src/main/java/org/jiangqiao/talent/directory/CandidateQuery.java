package org.jiangqiao.talent.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem for which someone is needed. */
public record CandidateQuery(
    String text,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    List<UUID> excluded,
    @Nullable LocalDate onDate,
    int limit) {}
