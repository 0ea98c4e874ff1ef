package org.jiangqiao.talent.duplicate.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Merged;
import org.jspecify.annotations.Nullable;

@Schema(name = "DuplicateMergeOutcome", description = "What becomes of two entries")
record MergeOutcome(
    UUID survivorId,
    @Schema(description = "Leads to the survivor from now on") UUID formerId,
    @Schema(description = "Evidence that comes over") int evidenceMoved,
    @Schema(description = "Evidence of the same source in both, which counts once")
        int evidenceDoubled,
    int honours,
    int specialities,
    int trades,
    @Schema(description = "The account of the entry that goes on") @Nullable String accountId,
    @Schema(description = "An account that has no entry any more")
        @Nullable String accountGivenUp) {

  static MergeOutcome of(Merged merged) {
    return new MergeOutcome(
        merged.survivor(),
        merged.absorbed(),
        merged.evidenceMoved(),
        merged.evidenceDoubled(),
        merged.honours(),
        merged.specialities(),
        merged.trades(),
        merged.account(),
        merged.accountGivenUp());
  }
}
