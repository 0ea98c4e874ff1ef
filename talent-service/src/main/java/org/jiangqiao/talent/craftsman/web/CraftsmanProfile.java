package org.jiangqiao.talent.craftsman.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanOrigin;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Profile;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "What everybody may know about a craftsman")
record CraftsmanProfile(
    UUID id,
    @Schema(examples = "演示工匠·车工一") String name,
    CraftsmanOrigin origin,
    @Schema(description = "The published document, for those on public record")
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
    @Schema(examples = "[\"数控加工\"]") List<String> trades,
    @Schema(description = "The latest 50") List<EvidenceResponse> evidence,
    TrackRecordResponse record,
    @Schema(description = "Published facts, for those on public record") List<String> facts) {

  static CraftsmanProfile of(Profile profile, CodeLists codeLists) {
    Craftsman craftsman = profile.craftsman();
    Particulars particulars = craftsman.particulars();
    return new CraftsmanProfile(
        craftsman.id(),
        particulars.name(),
        craftsman.origin(),
        craftsman.source(),
        particulars.employer(),
        particulars.jobTitle(),
        particulars.biography(),
        particulars.honours().stream().map(HonourResponse::of).toList(),
        particulars.specialities().stream()
            .map(speciality -> SpecialityResponse.of(speciality, codeLists))
            .toList(),
        particulars.skillLevel(),
        CodeName.of(codeLists.occupations(), particulars.occupationCode()),
        CodeName.of(codeLists.industries(), particulars.industryCode()),
        CodeName.ofRegion(codeLists.regions(), particulars.regionCode()),
        particulars.reach(),
        particulars.trades(),
        profile.evidence().stream().map(EvidenceResponse::of).toList(),
        TrackRecordResponse.of(profile.trackRecord()),
        craftsman.facts());
  }
}
