package org.jiangqiao.talent.craftsman.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.BulkVerification;
import org.jspecify.annotations.Nullable;

record BulkVerificationOutcome(
    @Schema(examples = "18") int verified,
    @Schema(description = "Honours that are checked with them", examples = "23") int honours,
    @Schema(description = "Those that are not verified, and why") List<RefusedEntry> refused) {

  record RefusedEntry(UUID id, @Nullable String name, BulkVerification.Refusal reason) {}

  static BulkVerificationOutcome of(List<BulkVerification.Decided> decided) {
    return new BulkVerificationOutcome(
        (int) decided.stream().filter(one -> one.refusal() == null).count(),
        decided.stream().mapToInt(BulkVerification.Decided::honours).sum(),
        decided.stream().flatMap(BulkVerificationOutcome::refused).toList());
  }

  private static Stream<RefusedEntry> refused(BulkVerification.Decided one) {
    BulkVerification.@Nullable Refusal refusal = one.refusal();
    return refusal == null
        ? Stream.empty()
        : Stream.of(new RefusedEntry(one.id(), one.name(), refusal));
  }
}
