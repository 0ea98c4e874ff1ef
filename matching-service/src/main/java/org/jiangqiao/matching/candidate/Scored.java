package org.jiangqiao.matching.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An eligible craftsman in a run, as it is stored.
 *
 * @param criteria in the order of {@link CriterionType}
 */
public record Scored(
    UUID craftsmanId,
    String accountId,
    String name,
    @Nullable String employer,
    @Nullable String skillLevel,
    String regionCode,
    int monthlyCapacity,
    double score,
    List<Part> criteria) {

  /** What one criterion contributed. */
  public record Part(CriterionType criterion, double score, double weight, Reason reason) {

    double contribution() {
      return score * weight;
    }
  }

  public Scored {
    criteria = List.copyOf(criteria);
  }

  List<Reason> strongestReasons() {
    return criteria.stream()
        .filter(part -> part.contribution() > 0)
        .sorted(Comparator.comparingDouble(Part::contribution).reversed())
        .map(Part::reason)
        .toList();
  }
}
