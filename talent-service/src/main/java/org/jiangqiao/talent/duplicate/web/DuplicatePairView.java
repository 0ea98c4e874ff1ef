package org.jiangqiao.talent.duplicate.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.duplicate.DuplicatePair;
import org.jiangqiao.talent.duplicate.PairStatus;
import org.jiangqiao.talent.duplicate.Sign;
import org.jspecify.annotations.Nullable;

@Schema(name = "DuplicatePair", description = "Two entries that may be of one person")
record DuplicatePairView(
    UUID id,
    CraftsmanInPair first,
    CraftsmanInPair second,
    @Schema(description = "The sum of the signs: from 40 on a pair is shown", examples = "78")
        int weight,
    @Schema(description = "What speaks for one person, and what against") List<SignView> signs,
    PairStatus status,
    Instant foundAt,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Schema(description = "Why they are not the same") @Nullable String note,
    @Schema(description = "As in the ETag") long version) {

  @Schema(name = "DuplicateSign")
  record SignView(
      Sign.Kind kind,
      Sign.Agreement agreement,
      @Schema(description = "Negative against it", examples = "25") int weight) {

    static SignView of(Sign sign) {
      return new SignView(sign.kind(), sign.agreement(), sign.weight());
    }
  }

  static DuplicatePairView of(DuplicatePair pair, CraftsmanInPair first, CraftsmanInPair second) {
    return new DuplicatePairView(
        pair.id(),
        first,
        second,
        pair.weight(),
        pair.signs().stream().map(SignView::of).toList(),
        pair.status(),
        pair.foundAt(),
        pair.decidedAt(),
        pair.decidedBy(),
        pair.note(),
        pair.version());
  }
}
