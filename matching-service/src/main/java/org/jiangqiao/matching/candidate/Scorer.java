package org.jiangqiao.matching.candidate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First what must hold, then what is better: the whole of the matching, without any I/O. */
@ApplicationScoped
class Scorer {

  private static final double PRECISION = 1000;

  private final List<Constraint> constraints;
  private final List<Criterion> criteria;

  Scorer(@All List<Constraint> constraints, @All List<Criterion> criteria) {
    this.constraints =
        constraints.stream().sorted(Comparator.comparingInt(Constraint::order)).toList();
    this.criteria = criteria.stream().sorted(Comparator.comparing(Criterion::type)).toList();
  }

  Ranking rank(Need need, List<Prospect> prospects, Weights weights) {
    List<Scored> candidates = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    for (Prospect prospect : prospects) {
      Optional<Reason> violation = violation(need, prospect);
      String account = prospect.accountId();
      if (violation.isPresent() || account == null) {
        Reason reason = violation.orElseGet(() -> Reason.of("candidate.excluded.no-account"));
        excluded.add(new Excluded(prospect.craftsmanId(), prospect.name(), reason));
      } else {
        candidates.add(scored(need, prospect, account, weights));
      }
    }
    // The id decides between equals, so that the same run gives the same order.
    candidates.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::craftsmanId));
    return new Ranking(candidates, excluded);
  }

  private Optional<Reason> violation(Need need, Prospect prospect) {
    return constraints.stream()
        .flatMap(constraint -> constraint.violation(need, prospect).stream())
        .findFirst();
  }

  private Scored scored(Need need, Prospect prospect, String account, Weights weights) {
    List<Scored.Part> parts =
        criteria.stream()
            .map(
                criterion -> {
                  Rating rating = criterion.rate(need, prospect);
                  double weight = rating.counts() ? weights.of(criterion.type()) : 0;
                  return new Scored.Part(criterion.type(), rating.score(), weight, rating.reason());
                })
            .toList();
    return new Scored(
        prospect.craftsmanId(),
        account,
        prospect.name(),
        prospect.employer(),
        nameOf(prospect.skillLevel()),
        prospect.regionCode(),
        prospect.monthlyCapacity(),
        mean(parts),
        parts);
  }

  private static @Nullable String nameOf(@Nullable SkillLevel level) {
    return level == null ? null : level.name();
  }

  private static double mean(List<Scored.Part> parts) {
    double weights = parts.stream().mapToDouble(Scored.Part::weight).sum();
    double sum = parts.stream().mapToDouble(Scored.Part::contribution).sum();
    return weights == 0 ? 0 : Math.round(sum / weights * PRECISION) / PRECISION;
  }
}
