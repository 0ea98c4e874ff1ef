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
        candidates.add(rated(need, prospect, account).weighed(weights));
      }
    }
    candidates.sort(Scored.BEST_FIRST);
    return new Ranking(SharedPlaces.arranged(candidates, need.likelyOccupations()), excluded);
  }

  private Optional<Reason> violation(Need need, Prospect prospect) {
    return constraints.stream()
        .flatMap(constraint -> constraint.violation(need, prospect).stream())
        .findFirst();
  }

  private Scored rated(Need need, Prospect prospect, String account) {
    List<Scored.Part> parts =
        criteria.stream()
            .map(criterion -> Scored.Part.of(criterion.type(), criterion.rate(need, prospect)))
            .toList();
    return new Scored(
        prospect.craftsmanId(),
        account,
        prospect.name(),
        prospect.employer(),
        nameOf(prospect.skillLevel()),
        prospect.occupationCode(),
        prospect.regionCode(),
        prospect.monthlyCapacity(),
        0,
        parts);
  }

  private static @Nullable String nameOf(@Nullable SkillLevel level) {
    return level == null ? null : level.name();
  }
}
