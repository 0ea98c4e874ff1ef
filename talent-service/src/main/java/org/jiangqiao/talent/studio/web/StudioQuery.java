package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.talent.studio.StudioFilter;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list of studios has. */
class StudioQuery {

  @RestQuery @Nullable StudioLevel level;

  @RestQuery
  @Pattern(regexp = "\\d{6}") @Parameter(description = "Region code; places inside it are included", example = "440000")
  @Nullable String region;

  @RestQuery
  @Size(max = 20) @Parameter(description = "Occupation code; those below it are included", example = "6-18")
  @Nullable String occupation;

  @RestQuery
  @Size(max = 10) @Parameter(description = "Industry code; those below it are included", example = "34")
  @Nullable String industry;

  @RestQuery
  @Size(max = 20) @Parameter(example = "数控加工")
  @Nullable String trade;

  @RestQuery
  @Size(max = 50) @Parameter(
      description = "In the name, the employer, what it works on, or the leader's name",
      example = "细长轴")
  @Nullable String q;

  StudioFilter toFilter() {
    return new StudioFilter(level, region, occupation, industry, trade, q);
  }
}
