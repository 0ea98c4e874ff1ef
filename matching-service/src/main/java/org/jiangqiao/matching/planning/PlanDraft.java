package org.jiangqiao.matching.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.weekplan.HalfDay;

/**
 * What a plan knows and says.
 *
 * @param halfDays those of the week that were still ahead when the facts were read, in order
 */
public record PlanDraft(List<HalfDay> halfDays, List<DraftPerson> people, List<DraftVisit> visits) {

  public PlanDraft {
    halfDays = List.copyOf(halfDays);
    people = List.copyOf(people);
    visits = List.copyOf(visits);
  }

  public Optional<DraftVisit> visit(UUID id) {
    return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
  }

  PlanDraft with(DraftVisit changed) {
    return with(visit -> visit.id().equals(changed.id()) ? changed : visit);
  }

  PlanDraft with(Function<DraftVisit, DraftVisit> change) {
    return new PlanDraft(halfDays, people, visits.stream().map(change).toList());
  }

  /** These facts, with what was decided in an earlier draft. */
  PlanDraft following(PlanDraft earlier) {
    Map<UUID, DraftVisit> known = earlier.byId();
    return with(
        visit -> {
          DraftVisit last = known.get(visit.id());
          return last == null ? visit : visit.following(last);
        });
  }

  Map<UUID, DraftVisit> byId() {
    return visits.stream().collect(Collectors.toMap(DraftVisit::id, Function.identity()));
  }
}
