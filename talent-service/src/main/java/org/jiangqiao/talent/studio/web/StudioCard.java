package org.jiangqiao.talent.studio.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.studio.Presentation;
import org.jiangqiao.talent.studio.Studio;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jiangqiao.talent.studio.StudioReader;
import org.jspecify.annotations.Nullable;

@Schema(description = "An accredited studio in everybody's list")
record StudioCard(
    UUID id,
    @Schema(examples = "演示工匠·细长轴加工创新工作室") String name,
    String employer,
    @Nullable CodeName region,
    StudioLevel level,
    LocalDate accreditedOn,
    List<String> trades,
    List<CodeName> occupations,
    List<CodeName> industries,
    @Nullable String focus,
    @Schema(description = "Not said of somebody who is out of sight") @Nullable StudioPerson leader,
    long members) {

  static StudioCard of(StudioReader.Row row, CodeLists codes) {
    Studio studio = row.studio();
    Presentation said = studio.presentation();
    return new StudioCard(
        studio.id(),
        said.name(),
        said.employer(),
        CodeName.ofRegion(codes.regions(), said.regionCode()),
        requireNonNull(studio.level()),
        requireNonNull(studio.accreditedOn()),
        said.trades(),
        Fields.named(codes.occupations(), said.occupationCodes()),
        Fields.named(codes.industries(), said.industryCodes()),
        said.focus(),
        StudioPerson.inSight(row.leader()),
        row.members());
  }
}
