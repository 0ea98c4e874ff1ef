package org.jiangqiao.talent.craftsman.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanOrigin;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "A row of an officer's list")
record ManagedCraftsman(
    UUID id,
    String name,
    CraftsmanStatus status,
    CraftsmanOrigin origin,
    @Nullable String employer,
    @Nullable SkillLevel skillLevel,
    List<String> trades,
    @Nullable CodeName region,
    @Nullable Instant submittedAt,
    Instant statusSince,
    long version) {

  static ManagedCraftsman of(Craftsman craftsman, CodeLists codeLists) {
    return new ManagedCraftsman(
        craftsman.id(),
        craftsman.particulars().name(),
        craftsman.status(),
        craftsman.origin(),
        craftsman.particulars().employer(),
        craftsman.particulars().skillLevel(),
        craftsman.particulars().trades(),
        CodeName.ofRegion(codeLists.regions(), craftsman.particulars().regionCode()),
        craftsman.submittedAt(),
        craftsman.statusSince(),
        craftsman.version());
  }
}
