package org.jiangqiao.talent.deletion.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.deletion.Deletion;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whether the caller's data is to be deleted, and when")
record DeletionState(
    boolean asked,
    @Nullable Instant askedAt,
    @Schema(description = "Until then it can be taken back; soon after it is carried out")
        @Nullable Instant dueAt,
    @Schema(
            description =
                "Cases and studios in which others still wait for the caller, though it is due",
            examples = "[\"JQ-2026-440306-000012\"]")
        List<String> heldBy,
    @Schema(description = "How many days there are to take it back", examples = "7")
        long coolingDays) {

  static DeletionState of(Deletion deletion, long coolingDays) {
    return new DeletionState(
        true, deletion.askedAt(), deletion.dueAt(), deletion.heldBy(), coolingDays);
  }

  static DeletionState none(long coolingDays) {
    return new DeletionState(false, null, null, List.of(), coolingDays);
  }
}
