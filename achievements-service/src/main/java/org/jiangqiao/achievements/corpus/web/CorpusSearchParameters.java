package org.jiangqiao.achievements.corpus.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.CorpusFilter.Years;
import org.jiangqiao.achievements.corpus.CorpusQuery;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.achievements.corpus.CorpusSort;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.achievements.corpus.ResultPosition;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What to search for and how to narrow it. */
class CorpusSearchParameters {

  private static final Set<Facet> ALL = EnumSet.allOf(Facet.class);

  @RestQuery
  @Size(max = 2000) @Parameter(
      description =
          "Words or a whole question; \"in quotes\" it must stand so; title:, applicant:, number: and"
              + " standard: (标题: 申请人: 专利号: 标准:) name a field. Left out, everything, newest first")
  @Nullable String q;

  @RestQuery
  @Parameter(description = "One or more kinds of document")
  List<DocumentKind> kind = List.of();

  @RestQuery @Nullable String trade;

  @RestQuery
  @Parameter(description = "GB/T 4754 code at any level; finds everything below it")
  @Nullable String industry;

  @RestQuery
  @Parameter(description = "GB/T 2260 code or its beginning; finds everything below it")
  @Nullable String region;

  @RestQuery
  @Parameter(description = "One year; the same as yearFrom and yearTo")
  @Nullable Integer year;

  @RestQuery @Nullable Integer yearFrom;

  @RestQuery @Nullable Integer yearTo;

  @RestQuery
  @Parameter(description = "IPC symbol or its beginning")
  @Nullable String ipc;

  @RestQuery
  @Parameter(description = "Number of a standard that the document names, such as GB/T 5117")
  @Nullable String standard;

  @RestQuery
  @Size(max = 200) @Parameter(description = "Part of an applicant's name")
  @Nullable String applicant;

  @RestQuery
  @Parameter(description = "Licence of the document, as its SPDX identifier")
  @Nullable String licence;

  @RestQuery
  @DefaultValue("RELEVANCE")
  CorpusSort sort = CorpusSort.RELEVANCE;

  @RestQuery
  @DefaultValue("0")
  @Min(0) @Max(ResultPosition.DEEPEST) int offset;

  @RestQuery
  @Parameter(
      description =
          "nextCursor of the page before, in place of offset; by age there is no bound to the depth")
  @Nullable String cursor;

  @RestQuery
  @Parameter(
      description = "What to count the results by; left out, everything. Counting costs time")
  List<Facet> facets = List.of();

  @RestQuery
  @DefaultValue("20")
  @Min(1) @Max(100) int limit;

  CorpusQuery toQuery() {
    CorpusFilter filter =
        new CorpusFilter(
            List.copyOf(kind), trade, industry, region, years(), ipc, standard, applicant, licence);
    if (!filter.faults().isEmpty()) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(
              filter.faults().stream()
                  .map(fault -> Violation.query(fault.field(), fault.messageKey()))
                  .toArray(Violation[]::new));
    }
    return new CorpusQuery(
        q, filter, sort, from(), limit, Mode.HYBRID, facets.isEmpty() ? ALL : Set.copyOf(facets));
  }

  private ResultPosition from() {
    if (cursor == null) {
      return new ResultPosition.Depth(offset);
    }
    ResultPosition from = ResultPosition.at(cursor);
    boolean ranked = q != null && !q.isBlank() && sort == CorpusSort.RELEVANCE;
    if (offset > 0 || (ranked && from instanceof ResultPosition.After)) {
      throw Cursor.invalid();
    }
    return from;
  }

  private Years years() {
    return year == null ? new Years(yearFrom, yearTo) : new Years(year, year);
  }
}
