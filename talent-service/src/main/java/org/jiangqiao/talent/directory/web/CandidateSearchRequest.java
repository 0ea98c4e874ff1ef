package org.jiangqiao.talent.directory.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.talent.directory.CandidateQuery;
import org.jspecify.annotations.Nullable;

record CandidateSearchRequest(
    @NotBlank @Size(max = 10_000) String text,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Pattern(regexp = "\\d{6}") @Nullable String regionCode,
    @Nullable List<UUID> excludeCraftsmanIds,
    @Nullable LocalDate onDate,
    @Min(1) @Max(100) @Nullable Integer limit) {

  private static final int DEFAULT_LIMIT = 50;

  CandidateQuery toQuery() {
    return new CandidateQuery(
        text,
        occupationCode,
        industryCode,
        regionCode,
        requireNonNullElse(excludeCraftsmanIds, List.of()),
        onDate,
        requireNonNullElse(limit, DEFAULT_LIMIT));
  }
}
