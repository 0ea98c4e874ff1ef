package org.jiangqiao.talent.duplicate.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Merge;
import org.jiangqiao.talent.craftsman.MergeField;
import org.jiangqiao.talent.duplicate.DuplicatePair;
import org.jspecify.annotations.Nullable;

@Schema(name = "DuplicateMerge")
record MergeRequest(
    @Schema(description = "The entry that goes on") @NotNull UUID survivorId,
    @Schema(description = "As in the ETag of that entry, when the officer saw it") @NotNull Long survivorVersion,
    @Schema(description = "As in the ETag of the other entry, when the officer saw it") @NotNull Long otherVersion,
    @Schema(
            description =
                "What the other entry says counts; of everything else the survivor's, where it says"
                    + " something. Honours, specialities and trades are put together")
        @Nullable Set<MergeField> taken) {

  Merge toMerge(DuplicatePair pair) {
    UUID other = pair.firstId().equals(survivorId) ? pair.secondId() : pair.firstId();
    return new Merge(
        new Merge.Seen(survivorId, survivorVersion),
        new Merge.Seen(other, otherVersion),
        requireNonNullElse(taken, Set.of()));
  }
}
