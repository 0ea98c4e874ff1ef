package org.jiangqiao.matching.statistics.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.statistics.FigureFilter;
import org.jspecify.annotations.Nullable;

/** Which figures: to be declared as {@code @BeanParam}. */
public class FigureQuery {

  @RestQuery
  @Parameter(description = "Region code or prefix of one; CN for the whole country")
  @Nullable String region;

  @RestQuery
  @Parameter(description = "Industry code, or the letter of a section")
  @Nullable String industry;

  @RestQuery @Nullable HelpKind kind;

  @RestQuery
  @Parameter(description = "First month", example = "2026-01")
  @Nullable String from;

  @RestQuery
  @Parameter(description = "Last month, included", example = "2026-11")
  @Nullable String to;

  FigureFilter.Asked asked() {
    return new FigureFilter.Asked(region, industry, kind, from, to);
  }
}
