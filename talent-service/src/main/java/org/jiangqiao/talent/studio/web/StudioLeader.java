package org.jiangqiao.talent.studio.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who leads a studio, and where they stand in the pool")
record StudioLeader(
    UUID id,
    String name,
    @Nullable String employer,
    @Schema(description = "Of anybody but a verified one no studio is accredited or renewed")
        CraftsmanStatus status) {

  static StudioLeader of(Craftsman craftsman) {
    return new StudioLeader(
        craftsman.id(),
        craftsman.particulars().name(),
        craftsman.particulars().employer(),
        craftsman.status());
  }
}
