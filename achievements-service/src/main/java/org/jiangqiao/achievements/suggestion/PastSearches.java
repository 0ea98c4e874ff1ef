package org.jiangqiao.achievements.suggestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.corpus.CorpusSearched;
import org.jiangqiao.search.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What people searched for. A text becomes a suggestion, and is written down at all, only when
 * several different people used it, it led to something, and it does not look like a number of
 * somebody's.
 */
@ApplicationScoped
class PastSearches {

  private static final Logger LOG = Logger.getLogger(PastSearches.class);

  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final int WAITING = 5_000;
  private static final int SEEN_AT_MOST = 20_000;
  private static final int SUGGESTED_AT_MOST = 10_000;
  private static final Duration KEPT = Duration.ofDays(180);

  /** Telephone, identity card, e-mail, account: nobody's business. */
  private static final Pattern PERSONAL = Pattern.compile("\\d{6,}|@");

  private final StoredSearches stored;
  private final Clock clock;
  private final Duration every;
  private final Sightings sightings;
  private final BlockingQueue<CorpusSearched> waiting = new ArrayBlockingQueue<>(WAITING);
  private volatile List<String> suggested = List.of();
  private Set<String> known = new HashSet<>();
  private @Nullable ScheduledExecutorService writer;

  PastSearches(
      StoredSearches stored,
      Clock clock,
      @ConfigProperty(name = "jiangqiao.corpus.past-searches.askers") int askers,
      @ConfigProperty(name = "jiangqiao.corpus.past-searches.every") Duration every) {
    this.stored = stored;
    this.clock = clock;
    this.every = every;
    this.sightings = new Sightings(askers, SEEN_AT_MOST);
  }

  /** The most frequent ones first. */
  List<String> beginningWith(String typed, int limit) {
    String beginning = Terms.fold(typed.strip());
    return beginning.isEmpty()
        ? List.of()
        : suggested.stream()
            .filter(text -> text.startsWith(beginning) && !text.equals(beginning))
            .limit(limit)
            .toList();
  }

  void start(@Observes StartupEvent started) {
    writer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("past-searches").factory());
    Future<?> endless =
        writer.scheduleWithFixedDelay(
            this::settleIfReachable, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    LOG.debugf("Past searches are written behind: %s", endless);
  }

  void stop(@Observes ShutdownEvent stopped) {
    if (writer != null) {
      writer.shutdown();
    }
  }

  /** A search never waits for this: what there is no room for is not counted. */
  void searched(@Observes CorpusSearched search) {
    if (search.found() && !waiting.offer(search)) {
      LOG.debug("Too many searches at once to count them all");
    }
  }

  private void settleIfReachable() {
    try {
      settle();
    } catch (PersistenceException | IllegalStateException e) {
      LOG.warn("Past searches are not counted, the database does not answer", e);
    }
  }

  private void settle() {
    Map<String, Long> times = new HashMap<>();
    for (CorpusSearched search = waiting.poll(); search != null; search = waiting.poll()) {
      String text = Terms.fold(search.text().strip());
      if (presentable(text)
          && (known.contains(text) || sightings.enoughWith(text, search.asker()))) {
        times.merge(text, 1L, Long::sum);
      }
    }
    Instant now = clock.instant();
    suggested =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  stored.add(times, now);
                  stored.forgetBefore(now.minus(KEPT));
                  return stored.mostFrequent(SUGGESTED_AT_MOST);
                });
    known = new HashSet<>(suggested);
  }

  private static boolean presentable(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl)
        && !PERSONAL.matcher(text).find();
  }
}
