package org.jiangqiao.matching.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a plan.
 *
 * @param id of the visit, of the engagement that wants one, or of the case that has nobody yet
 * @param version of what the id names
 * @param choice who may come, the best first, each with the lead first
 * @param before how it was arranged, or planned the last time
 * @param planned absent while it has no place in the week
 */
public record DraftVisit(
    UUID id,
    VisitKind kind,
    UUID helpRequestId,
    long version,
    String caseNumber,
    String title,
    String enterpriseName,
    String place,
    String regionCode,
    Urgency urgency,
    List<List<UUID>> choice,
    @Nullable Instant dueAt,
    List<LocalDate> preferredDays,
    @Nullable Slot before,
    @Nullable Slot planned,
    boolean pinned) {

  DraftVisit planned(@Nullable Slot slot) {
    return copy(choice, preferredDays, before, slot, pinned);
  }

  DraftVisit changed(@Nullable Slot slot, boolean pin, List<LocalDate> days) {
    return copy(choice, days, before, slot, pin);
  }

  DraftVisit choosing(List<List<UUID>> from) {
    return copy(from, preferredDays, before, planned, pinned);
  }

  /** As it was left the last time: what an officer pinned or wished for stays so. */
  DraftVisit following(DraftVisit earlier) {
    Slot last = earlier.planned();
    boolean possible = last != null && choice.contains(last.craftsmanIds());
    Slot start = possible ? last : planned;
    Slot was = kind == VisitKind.ARRANGED ? before : start;
    return copy(choice, earlier.preferredDays(), was, start, earlier.pinned() && possible);
  }

  private DraftVisit copy(
      List<List<UUID>> crews,
      List<LocalDate> days,
      @Nullable Slot was,
      @Nullable Slot slot,
      boolean pin) {
    return new DraftVisit(
        id,
        kind,
        helpRequestId,
        version,
        caseNumber,
        title,
        enterpriseName,
        place,
        regionCode,
        urgency,
        crews,
        dueAt,
        days,
        was,
        slot,
        pin);
  }

  public boolean moved() {
    return before != null && !before.equals(planned);
  }
}
