package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clocks in PostgreSQL. */
@ApplicationScoped
class StoredClocks implements Clocks {

  private final ServiceClockRepository clocks;
  private final ServiceLevelPolicies policies;
  private final ServiceTimes times;
  private final Clock clock;

  StoredClocks(
      ServiceClockRepository clocks,
      ServiceLevelPolicies policies,
      ServiceTimes times,
      Clock clock) {
    this.clocks = clocks;
    this.policies = policies;
    this.times = times;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void start(ClockedCase helpRequest, Measure measure) {
    boolean runs =
        clocks.running(helpRequest.helpRequestId()).stream()
            .anyMatch(running -> running.measure() == measure);
    if (runs) {
      return;
    }
    ServiceLevelPolicy policy = policies.inForce();
    ServiceLevelRule rule = policy.rule(helpRequest.urgency(), measure, UnionLevel.COUNTY);
    ServiceClock.Start start =
        new ServiceClock.Start(clock.instant(), times.of(rule.workingHours()));
    clocks.persist(ServiceClock.start(helpRequest, rule, policy.version(), start));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void stop(UUID helpRequestId, Measure measure) {
    Instant now = clock.instant();
    clocks.running(helpRequestId).stream()
        .filter(running -> running.measure() == measure)
        .forEach(running -> running.stop(now));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void stopAll(UUID helpRequestId) {
    Instant now = clock.instant();
    clocks.running(helpRequestId).forEach(running -> running.stop(now));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void pause(UUID helpRequestId) {
    Instant now = clock.instant();
    clocks.running(helpRequestId).forEach(running -> running.pause(now));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void resume(UUID helpRequestId) {
    Instant now = clock.instant();
    clocks
        .running(helpRequestId)
        .forEach(paused -> paused.resume(now, times.of(paused.workingHours())));
  }

  @Override
  public List<CaseClock> of(UUID helpRequestId) {
    return of(List.of(helpRequestId)).getOrDefault(helpRequestId, List.of());
  }

  @Override
  public Map<UUID, List<CaseClock>> of(Collection<UUID> helpRequestIds) {
    Map<UUID, Map<Measure, CaseClock>> newest = new HashMap<>();
    helpRequestIds.forEach(id -> newest.put(id, new EnumMap<>(Measure.class)));
    if (!helpRequestIds.isEmpty()) {
      for (ServiceClock stored : clocks.of(helpRequestIds)) {
        newest
            .computeIfAbsent(stored.helpRequestId(), id -> new EnumMap<>(Measure.class))
            .put(stored.measure(), stored.shown());
      }
    }
    Map<UUID, List<CaseClock>> shown = new HashMap<>();
    newest.forEach((id, byMeasure) -> shown.put(id, List.copyOf(byMeasure.values())));
    return shown;
  }

  @Override
  public Instant dueAt(Instant from, Duration workingTime) {
    return times.of(true).plus(from, workingTime);
  }
}
