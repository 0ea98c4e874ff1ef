package org.jiangqiao.matching.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/**
 * The talent service as matching needs it; the calls only read, so they are retried.
 *
 * <p>When it is away: matching waits and tries again (the request stays where it is, its clocks go
 * on); inviting or engaging somebody by hand is refused with 503, because nobody can say whether
 * they are still active.
 */
@ApplicationScoped
public class TalentDirectory {

  /** As many as talent takes. */
  private static final int AT_ONCE = 500;

  private final TalentApi talent;

  TalentDirectory(@RestClient TalentApi talent) {
    this.talent = talent;
  }

  @Timeout(value = 10, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 200)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "noCandidates")
  public Candidates candidates(CandidateSearch search) {
    return talent.search(search);
  }

  /** How one craftsman fits each of the problems, by problem. */
  @Timeout(value = 10, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 200)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "noFit")
  public Map<UUID, Candidate> fit(FitQuery query) {
    return talent.fit(query).stream().collect(Collectors.toMap(Fit::problemId, Fit::candidate));
  }

  /** The craftsman whom the account is of. */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "nobodyOfAccount")
  public Optional<CraftsmanRef> ofAccount(String accountId) {
    return talent.lookup(new CraftsmanLookup(List.of(), null, List.of(accountId))).stream()
        .findFirst();
  }

  /**
   * How many can be invited whose region's code begins so.
   *
   * @param regionPrefix empty for the whole country
   */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "nobodyCounted")
  public long invitableIn(String regionPrefix) {
    return talent.invitable(regionPrefix).count();
  }

  /** Those of the given craftsmen that exist, by id. */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "noCraftsmen")
  public Map<UUID, CraftsmanRef> lookup(Collection<UUID> craftsmanIds) {
    return talent.lookup(new CraftsmanLookup(List.copyOf(craftsmanIds), null)).stream()
        .collect(Collectors.toMap(CraftsmanRef::id, Function.identity()));
  }

  /** As {@link #lookup}, with the mobile numbers that the parties of this engagement may know. */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "noContacts")
  public Map<UUID, CraftsmanRef> contacts(Collection<UUID> craftsmanIds, UUID engagementId) {
    return talent
        .lookup(new CraftsmanLookup(List.copyOf(craftsmanIds), engagementId.toString()))
        .stream()
        .collect(Collectors.toMap(CraftsmanRef::id, Function.identity()));
  }

  /** When those of the given craftsmen that exist can come, by id. */
  @Timeout(value = 10, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 200)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "noCalendars")
  public Map<UUID, CraftsmanCalendar> calendars(
      Collection<UUID> craftsmanIds, LocalDate from, LocalDate to) {
    List<UUID> ids = List.copyOf(craftsmanIds);
    Map<UUID, CraftsmanCalendar> found = new HashMap<>();
    for (int start = 0; start < ids.size(); start += AT_ONCE) {
      List<UUID> some = ids.subList(start, Math.min(ids.size(), start + AT_ONCE));
      talent.calendars(new CalendarQuery(some, from, to)).forEach(one -> found.put(one.id(), one));
    }
    return found;
  }

  Map<UUID, CraftsmanCalendar> noCalendars(
      Collection<UUID> craftsmanIds, LocalDate from, LocalDate to, Throwable cause) {
    throw away(cause);
  }

  Candidates noCandidates(CandidateSearch search, Throwable cause) {
    throw away(cause);
  }

  Map<UUID, Candidate> noFit(FitQuery query, Throwable cause) {
    throw away(cause);
  }

  Optional<CraftsmanRef> nobodyOfAccount(String accountId, Throwable cause) {
    throw away(cause);
  }

  long nobodyCounted(String regionPrefix, Throwable cause) {
    throw away(cause);
  }

  Map<UUID, CraftsmanRef> noCraftsmen(Collection<UUID> craftsmanIds, Throwable cause) {
    throw away(cause);
  }

  Map<UUID, CraftsmanRef> noContacts(
      Collection<UUID> craftsmanIds, UUID engagementId, Throwable cause) {
    throw away(cause);
  }

  private static Problem away(Throwable cause) {
    return Problem.of(ProblemType.UPSTREAM_UNAVAILABLE, "talent-away").causedBy(cause);
  }
}
