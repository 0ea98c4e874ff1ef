package org.jiangqiao.matching.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The service-level clocks of cases, stored in {@code service_clock} (core migration).
 *
 * <p>Every changing method works inside the running transaction and fails without one. Stopping,
 * pausing or resuming what is already so does nothing, so that callers need not ask first.
 */
public interface Clocks {

  /**
   * Starts the clock of this measure by the policy of the case's urgency. A clock of this measure
   * that is still running goes on unchanged; one that was stopped stays as history, and a new one
   * starts.
   */
  void start(ClockedCase helpRequest, Measure measure);

  /** Stops the clock of this measure if one is running: MET in time, else BREACHED. */
  void stop(UUID helpRequestId, Measure measure);

  /** Stops all clocks of a case that is over. */
  void stopAll(UUID helpRequestId);

  /** Pauses all running clocks: the case waits for the enterprise. */
  void pause(UUID helpRequestId);

  /** Resumes all paused clocks and moves their deadlines by the working time that they slept. */
  void resume(UUID helpRequestId);

  /** The newest clock of each measure, in the order of {@link Measure}. */
  List<CaseClock> of(UUID helpRequestId);

  /** The same for many cases in one query; a case without clocks has an empty list. */
  Map<UUID, List<CaseClock>> of(Collection<UUID> helpRequestIds);

  /** The instant when so much working time has gone by on the Chinese working calendar. */
  Instant dueAt(Instant from, Duration workingTime);
}
