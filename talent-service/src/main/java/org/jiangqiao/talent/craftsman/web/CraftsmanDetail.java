package org.jiangqiao.talent.craftsman.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanOrigin;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.Dossier;
import org.jiangqiao.talent.craftsman.Gender;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "A craftsman's profile with what only its owner and officers in scope see")
record CraftsmanDetail(
    UUID id,
    String name,
    CraftsmanOrigin origin,
    @Nullable String source,
    @Nullable String employer,
    @Nullable String jobTitle,
    @Nullable String biography,
    List<HonourResponse> honours,
    List<SpecialityResponse> specialities,
    @Nullable SkillLevel skillLevel,
    @Nullable CodeName occupation,
    @Nullable CodeName industry,
    @Nullable CodeName region,
    @Nullable Reach reach,
    List<String> trades,
    List<EvidenceResponse> evidence,
    TrackRecordResponse record,
    List<String> facts,
    CraftsmanStatus status,
    @Schema(description = "The account that owns the profile, if there is one")
        @Nullable String accountId,
    @Nullable Gender gender,
    @Nullable Integer birthYear,
    @Schema(description = "Days a month that the craftsman gives") int monthlyCapacity,
    AvailabilityResponse availability,
    ContactResponse contact,
    @Schema(description = "Why an officer returned the profile") @Nullable String returnReason,
    Instant statusSince,
    @Schema(description = "By when somebody has to say that the profile is still right")
        @Nullable LocalDate confirmationDueOn,
    @Schema(description = "Out of sight because nobody said so; a confirmation ends it")
        boolean lapsed,
    @Schema(description = "As in the ETag") long version,
    @Schema(description = "Latest first") List<HistoryEntryResponse> history) {

  static CraftsmanDetail of(Dossier dossier, CodeLists codeLists) {
    CraftsmanProfile profile = CraftsmanProfile.of(dossier.profile(), codeLists);
    Craftsman craftsman = dossier.profile().craftsman();
    return new CraftsmanDetail(
        profile.id(),
        profile.name(),
        profile.origin(),
        profile.source(),
        profile.employer(),
        profile.jobTitle(),
        profile.biography(),
        profile.honours(),
        profile.specialities(),
        profile.skillLevel(),
        profile.occupation(),
        profile.industry(),
        profile.region(),
        profile.reach(),
        profile.trades(),
        profile.evidence(),
        profile.record(),
        profile.facts(),
        craftsman.status(),
        craftsman.accountId(),
        craftsman.particulars().gender(),
        craftsman.particulars().birthYear(),
        craftsman.availability().monthlyCapacity(),
        AvailabilityResponse.of(craftsman.availability()),
        ContactResponse.of(dossier.contact()),
        craftsman.returnReason(),
        craftsman.statusSince(),
        dossier.confirmationDue(),
        craftsman.lapsed(),
        craftsman.version(),
        dossier.history().stream().map(HistoryEntryResponse::of).toList());
  }
}
