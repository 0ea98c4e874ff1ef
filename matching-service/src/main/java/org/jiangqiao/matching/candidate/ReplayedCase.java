package org.jiangqiao.matching.candidate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * A past match as it was and as it would be.
 *
 * @param before best first, under the weights of then
 * @param after best first, under the weights to be tried
 * @param helper who came in the end, when it was one of the candidates
 */
public record ReplayedCase(
    HelpRequestFacts request,
    MatchRun run,
    List<Scored> before,
    List<Scored> after,
    Optional<Helper> helper) {

  /** Ranks count from 1. */
  public record Helper(UUID craftsmanId, String name, int rankBefore, int rankAfter) {}

  static ReplayedCase of(
      HelpRequestFacts request, MatchRun run, List<Scored> after, @Nullable UUID lead) {
    List<Scored> before = run.candidates();
    Optional<Helper> helper =
        before.stream()
            .filter(scored -> scored.craftsmanId().equals(lead))
            .findFirst()
            .map(
                scored ->
                    new Helper(
                        scored.craftsmanId(),
                        scored.name(),
                        rank(before, scored.craftsmanId()),
                        rank(after, scored.craftsmanId())));
    return new ReplayedCase(request, run, before, after, helper);
  }

  private static int rank(List<Scored> ranking, UUID craftsman) {
    return 1
        + IntStream.range(0, ranking.size())
            .filter(i -> ranking.get(i).craftsmanId().equals(craftsman))
            .findFirst()
            .orElseThrow();
  }

  public boolean sameFirst() {
    return before.isEmpty()
        || before.getFirst().craftsmanId().equals(after.getFirst().craftsmanId());
  }
}
