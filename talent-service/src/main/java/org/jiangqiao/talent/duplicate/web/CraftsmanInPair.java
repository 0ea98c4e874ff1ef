package org.jiangqiao.talent.duplicate.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.RosterKey;
import org.jspecify.annotations.Nullable;

@Schema(description = "One of the two, in short")
record CraftsmanInPair(
    UUID id,
    String name,
    @Nullable String employer,
    @Nullable CodeName region,
    @Schema(description = "The list that it came from") @Nullable String roster,
    CraftsmanStatus status) {

  static CraftsmanInPair of(Craftsman craftsman, CodeLists codes) {
    return new CraftsmanInPair(
        craftsman.id(),
        craftsman.particulars().name(),
        craftsman.particulars().employer(),
        CodeName.ofRegion(codes.regions(), craftsman.particulars().regionCode()),
        craftsman.rosterKey().map(RosterKey::roster).orElse(null),
        craftsman.status());
  }
}
