package org.jiangqiao.talent.studio.web;

import java.time.Instant;
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
import org.jiangqiao.talent.studio.StudioRelation;
import org.jiangqiao.talent.studio.StudioStatus;
import org.jspecify.annotations.Nullable;

@Schema(description = "A studio as its people and officers in scope see it")
record StudioDetail(
    UUID id,
    String name,
    String employer,
    @Nullable CodeName region,
    @Nullable Integer foundedYear,
    @Nullable String focus,
    @Nullable String accomplishments,
    List<String> trades,
    List<CodeName> occupations,
    List<CodeName> industries,
    StudioStatus status,
    Instant statusSince,
    @Nullable Instant appliedAt,
    @Schema(description = "Why the application was refused", examples = "请补充近两年的攻关成果")
        @Nullable String refusalReason,
    @Nullable StudioLevel level,
    @Nullable LocalDate accreditedOn,
    @Nullable LocalDate validUntil,
    @Schema(description = "To be assessed this year, or over its term") boolean assessmentDue,
    @Schema(description = "In a row; from the second on it may be revoked") int warnings,
    boolean revocable,
    StudioLeader leader,
    @Schema(description = "With those who have left") List<StudioMemberView> members,
    @Schema(description = "Latest first") List<StudioResultView> results,
    @Schema(description = "Latest first") List<AssessmentView> assessments,
    @Schema(description = "Latest first") List<StudioStepView> history,
    @Schema(description = "What the studio is to the caller") @Nullable StudioRelation relation,
    @Schema(description = "Levels that the caller's union decides on") List<StudioLevel> decidable,
    @Schema(description = "As in the ETag") long version) {

  static StudioDetail of(StudioDossier dossier, LocalDate today, CodeLists codes) {
    Studio studio = dossier.studio();
    Presentation said = studio.presentation();
    StudioDossier.Inside inside = dossier.inside();
    return new StudioDetail(
        studio.id(),
        said.name(),
        said.employer(),
        CodeName.ofRegion(codes.regions(), said.regionCode()),
        said.foundedYear(),
        said.focus(),
        said.accomplishments(),
        said.trades(),
        Fields.named(codes.occupations(), said.occupationCodes()),
        Fields.named(codes.industries(), said.industryCodes()),
        studio.status(),
        studio.statusSince(),
        studio.appliedAt(),
        studio.refusalReason(),
        studio.level(),
        studio.accreditedOn(),
        studio.validUntil(),
        studio.due(today),
        studio.warnings(),
        studio.revocable(),
        StudioLeader.of(dossier.leader()),
        dossier.members().stream().map(member -> StudioMemberView.of(member, dossier)).toList(),
        dossier.results().stream().map(result -> StudioResultView.of(result, dossier)).toList(),
        inside.assessments().stream().map(AssessmentView::of).toList(),
        inside.history().stream().map(StudioStepView::of).toList(),
        inside.relation().orElse(null),
        inside.decidable(),
        studio.version());
  }
}
