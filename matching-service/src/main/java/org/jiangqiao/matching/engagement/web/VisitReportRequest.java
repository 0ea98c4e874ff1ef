package org.jiangqiao.matching.engagement.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.engagement.VisitReport;
import org.jspecify.annotations.Nullable;

/** What was found and done at a visit. */
public record VisitReportRequest(
    @NotBlank @Size(max = 4000) String findings,
    @NotBlank @Size(max = 4000) String measures,
    @Size(max = 4000) @Nullable String advice,
    @NotNull @Min(0) @Max(5000) Integer workersTrained,
    @Size(max = 10) @Nullable List<UUID> attachmentIds) {

  VisitReport report() {
    return new VisitReport(
        findings.strip(),
        measures.strip(),
        advice,
        workersTrained,
        attachmentIds == null ? List.of() : attachmentIds);
  }
}
