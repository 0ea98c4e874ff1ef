package org.jiangqiao.talent.directory.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jiangqiao.talent.directory.DirectoryQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the directory; values of one parameter are alternatives. */
class DirectoryFilter {

  @RestQuery
  @Size(max = 200) @Parameter(description = "Words or a sentence", example = "细长轴车削振纹")
  @Nullable String q;

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
  @Size(max = 20) @Parameter(example = "[\"数控加工\"]")
  List<String> trade = List.of();

  @RestQuery
  @Size(max = 10) List<HonourLevel> honour = List.of();

  @RestQuery
  @Size(max = 10) List<SkillLevel> skillLevel = List.of();

  @RestQuery
  @DefaultValue("0")
  @Min(0) @Max(1000) int offset;

  @RestQuery
  @DefaultValue("20")
  @Min(1) @Max(100) int limit;

  DirectoryQuery toQuery() {
    return new DirectoryQuery(
        q, region, occupation, industry, trade, honour, skillLevel, offset, limit);
  }
}
