package org.jiangqiao.matching.candidate;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;

/**
 * A request, and how it suits a craftsman.
 *
 * @param scored the ratings; empty where something speaks against asking them at all
 * @param against what that is
 */
public record Suited(
    HelpRequestFacts request,
    Optional<Scored> scored,
    Optional<Reason> against,
    Workload workload) {

  /** Those that they cannot be asked for now follow those that they can. */
  static final Comparator<Suited> BEST_FIRST =
      Comparator.comparingDouble(Suited::order).reversed().thenComparing(Suited::id);

  static Suited of(HelpRequestFacts request, Ranking alone, Workload workload) {
    return new Suited(
        request,
        alone.candidates().stream().findFirst(),
        alone.excluded().stream().map(Excluded::reason).findFirst(),
        workload);
  }

  UUID id() {
    return request.id();
  }

  double order() {
    return scored.map(Scored::score).orElse(-1.0);
  }

  double rated(CriterionType criterion) {
    return scored.stream()
        .flatMap(one -> one.criteria().stream())
        .filter(part -> part.criterion() == criterion)
        .mapToDouble(Scored.Part::score)
        .findFirst()
        .orElse(0);
  }
}
