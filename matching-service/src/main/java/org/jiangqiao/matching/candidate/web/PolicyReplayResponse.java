package org.jiangqiao.matching.candidate.web;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.ReplayedCase;
import org.jiangqiao.matching.candidate.Scored;
import org.jspecify.annotations.Nullable;

@Schema(name = "PolicyReplay")
record PolicyReplayResponse(
    @Schema(description = "How many past cases were weighed again") int cases,
    @Schema(description = "How many keep the same craftsman in first place") int sameFirst,
    @Schema(description = "Mean rank of those who came to help, as it was; absent without any")
        @Nullable Double helperRankBefore,
    @Schema(description = "The same under the weights tried") @Nullable Double helperRankAfter,
    List<ReplayItem> items) {

  private static final int PLACES = 3;

  @Schema(name = "PolicyReplayItem")
  record ReplayItem(
      UUID helpRequestId,
      String caseNumber,
      String title,
      Instant matchedAt,
      @Schema(description = "Version of the weights of then") int policyVersion,
      boolean sameFirst,
      @Schema(description = "The first three as it was") List<Place> before,
      @Schema(description = "The first three under the weights tried") List<Place> after,
      @Nullable Helper helper) {}

  @Schema(name = "PolicyReplayPlace")
  record Place(UUID craftsmanId, String name, double score) {}

  @Schema(name = "PolicyReplayHelper", description = "Who came to help in the end")
  record Helper(UUID craftsmanId, String name, int rankBefore, int rankAfter) {}

  static PolicyReplayResponse of(List<ReplayedCase> replayed) {
    return new PolicyReplayResponse(
        replayed.size(),
        (int) replayed.stream().filter(ReplayedCase::sameFirst).count(),
        meanRank(replayed, ReplayedCase.Helper::rankBefore),
        meanRank(replayed, ReplayedCase.Helper::rankAfter),
        replayed.stream().map(PolicyReplayResponse::item).toList());
  }

  private static @Nullable Double meanRank(
      List<ReplayedCase> replayed, ToIntFunction<ReplayedCase.Helper> rank) {
    OptionalDouble mean =
        replayed.stream().flatMap(one -> one.helper().stream()).mapToInt(rank).average();
    return mean.isPresent() ? Math.round(mean.getAsDouble() * 100) / 100.0 : null;
  }

  private static ReplayItem item(ReplayedCase one) {
    return new ReplayItem(
        one.request().id(),
        one.request().caseNumber(),
        one.request().title(),
        one.run().at(),
        one.run().policyVersion(),
        one.sameFirst(),
        places(one.before()),
        places(one.after()),
        one.helper()
            .map(h -> new Helper(h.craftsmanId(), h.name(), h.rankBefore(), h.rankAfter()))
            .orElse(null));
  }

  private static List<Place> places(List<Scored> ranking) {
    return ranking.stream()
        .limit(PLACES)
        .map(scored -> new Place(scored.craftsmanId(), scored.name(), scored.score()))
        .toList();
  }
}
