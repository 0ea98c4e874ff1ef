package org.jiangqiao.talent.directory.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanOrigin;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jiangqiao.talent.directory.DirectoryHit;
import org.jspecify.annotations.Nullable;

@Schema(description = "A craftsman in a list of results")
record CraftsmanCard(
    UUID id,
    String name,
    CraftsmanOrigin origin,
    @Nullable String employer,
    @Nullable String jobTitle,
    @Nullable SkillLevel skillLevel,
    @Nullable CodeName region,
    List<String> trades,
    @Schema(description = "Titles") List<String> honours,
    @Schema(description = "HTML with no tag but mark") @Nullable String highlight,
    int problemsSolved,
    @Schema(description = "0 to 1; 0 where nothing was searched for") double score) {

  static CraftsmanCard of(DirectoryHit hit, CodeLists codeLists) {
    Craftsman craftsman = hit.craftsman();
    Particulars particulars = craftsman.particulars();
    return new CraftsmanCard(
        craftsman.id(),
        particulars.name(),
        craftsman.origin(),
        particulars.employer(),
        particulars.jobTitle(),
        particulars.skillLevel(),
        CodeName.ofRegion(codeLists.regions(), particulars.regionCode()),
        particulars.trades(),
        particulars.honours().stream().map(Honour::title).toList(),
        hit.highlight(),
        hit.problemsSolved(),
        hit.score());
  }
}
