package org.jiangqiao.talent.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.talent.directory.FitQuery;
import org.jiangqiao.talent.directory.Understanding;
import org.jspecify.annotations.Nullable;

record CandidateFitRequest(
    @NotNull UUID craftsmanId,
    @NotNull LocalDate onDate,
    @NotNull @Size(max = 100) List<@Valid @NotNull Asked> problems) {

  record Asked(
      @NotNull UUID id,
      @NotBlank @Size(max = 10_000) String text,
      @Nullable Understanding understanding) {}

  FitQuery toQuery() {
    return new FitQuery(
        craftsmanId,
        onDate,
        problems.stream()
            .map(one -> new FitQuery.Problem(one.id(), one.text(), one.understanding()))
            .toList());
  }
}
