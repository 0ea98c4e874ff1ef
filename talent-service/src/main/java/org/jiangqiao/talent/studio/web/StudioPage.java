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
import org.jiangqiao.talent.studio.StudioDossier;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "What everybody may know of an accredited studio")
record StudioPage(
    UUID id,
    String name,
    String employer,
    @Nullable CodeName region,
    StudioLevel level,
    LocalDate accreditedOn,
    LocalDate validUntil,
    @Nullable Integer foundedYear,
    @Nullable String focus,
    @Nullable String accomplishments,
    List<String> trades,
    List<CodeName> occupations,
    List<CodeName> industries,
    @Schema(description = "Not said of somebody who is out of sight") @Nullable StudioPerson leader,
    @Schema(description = "Those who are in sight") List<StudioPerson> members,
    @Schema(description = "Latest first") List<StudioResultView> results) {

  static StudioPage of(StudioDossier dossier, CodeLists codes) {
    Studio studio = dossier.studio();
    Presentation said = studio.presentation();
    return new StudioPage(
        studio.id(),
        said.name(),
        said.employer(),
        CodeName.ofRegion(codes.regions(), said.regionCode()),
        requireNonNull(studio.level()),
        requireNonNull(studio.accreditedOn()),
        requireNonNull(studio.validUntil()),
        said.foundedYear(),
        said.focus(),
        said.accomplishments(),
        said.trades(),
        Fields.named(codes.occupations(), said.occupationCodes()),
        Fields.named(codes.industries(), said.industryCodes()),
        StudioPerson.inSight(dossier.leader()),
        dossier.membersInSight().stream().map(StudioPerson::of).toList(),
        dossier.results().stream().map(result -> StudioResultView.of(result, dossier)).toList());
  }
}
