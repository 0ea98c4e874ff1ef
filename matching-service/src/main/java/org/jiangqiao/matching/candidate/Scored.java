package org.jiangqiao.matching.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An eligible craftsman in a run, as it is stored.
 *
 * @param occupationCode absent in runs of before places were shared by it
 * @param criteria in the order of {@link CriterionType}
 */
public record Scored(
    UUID craftsmanId,
    String accountId,
    String name,
    @Nullable String employer,
    @Nullable String skillLevel,
    @Nullable String occupationCode,
    String regionCode,
    int monthlyCapacity,
    double score,
    List<Part> criteria) {

  /** The id decides between equals, so that the same run gives the same order. */
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::craftsmanId);

  private static final double PRECISION = 1000;

  /**
   * What one criterion contributed.
   *
   * @param weight 0 as well where the criterion does not count
   * @param counts false where the request leaves the question open
   */
  public record Part(
      CriterionType criterion, double score, double weight, boolean counts, Reason reason) {

    static Part of(CriterionType criterion, Rating rating) {
      return new Part(criterion, rating.score(), 0, rating.counts(), rating.reason());
    }

    private Part weighed(Weights weights) {
      return new Part(criterion, score, counts ? weights.of(criterion) : 0, counts, reason);
    }

    double contribution() {
      return score * weight;
    }
  }

  public Scored {
    criteria = List.copyOf(criteria);
  }

  /** The same craftsman with the same ratings, under these weights. */
  Scored weighed(Weights weights) {
    List<Part> weighed = criteria.stream().map(part -> part.weighed(weights)).toList();
    return new Scored(
        craftsmanId,
        accountId,
        name,
        employer,
        skillLevel,
        occupationCode,
        regionCode,
        monthlyCapacity,
        mean(weighed),
        weighed);
  }

  private static double mean(List<Part> parts) {
    double weights = parts.stream().mapToDouble(Part::weight).sum();
    double sum = parts.stream().mapToDouble(Part::contribution).sum();
    return weights == 0 ? 0 : Math.round(sum / weights * PRECISION) / PRECISION;
  }

  List<Reason> strongestReasons() {
    return criteria.stream()
        .filter(part -> part.contribution() > 0)
        .sorted(Comparator.comparingDouble(Part::contribution).reversed())
        .map(Part::reason)
        .toList();
  }
}
