package org.jiangqiao.talent.duplicate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jiangqiao.talent.craftsman.Likeness;
import org.jiangqiao.talent.craftsman.LikenessReader;
import org.jiangqiao.talent.craftsman.LikenessReader.Order;
import org.jiangqiao.talent.craftsman.LikenessReader.Position;

/**
 * Carries out one search: only those who stand beside each other, by name or by number, are
 * compared. Pairs and the place are stored together after each page.
 */
@ApplicationScoped
class SearchRun {

  /** Before the scheduler waits for what runs. */
  private static final int EARLY = 100;

  private static final int PAGE = 1000;

  /** More namesakes than a nation has; a list of one name for all is cut here. */
  private static final int LARGEST_GROUP = 1500;

  private final DuplicateSearches searches;
  private final DuplicatePairs pairs;
  private final LikenessReader pool;
  private final Clock clock;
  private volatile boolean stopping;

  SearchRun(DuplicateSearches searches, DuplicatePairs pairs, LikenessReader pool, Clock clock) {
    this.searches = searches;
    this.pairs = pairs;
    this.pool = pool;
    this.clock = clock;
  }

  void stop(@Observes @Priority(EARLY) ShutdownEvent stopped) {
    stopping = true;
  }

  boolean stopping() {
    return stopping;
  }

  /** A search that was cancelled, or gave way to a shutdown. */
  static final class Ended extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  void run(UUID id) {
    DuplicateSearch search =
        change(id, queued -> queued.start(pool.count(queued.scope()), clock.instant()));
    if (search.lap() == Order.NAME) {
      new Lap(search, Order.NAME, Likeness::nameKey).run();
      search = change(id, running -> running.turn(Order.IDENTITY));
    }
    new Lap(search, Order.IDENTITY, Likeness::identityKey).run();
    change(
        id,
        running -> {
          pairs.dropOthers(id, running.scope());
          running.finish(pairs.count("searchId = ?1 and status = OPEN", id), clock.instant());
        });
  }

  /** Nothing happens if it was cancelled meanwhile. */
  void fail(UUID id) {
    try {
      change(id, running -> running.fail(clock.instant()));
    } catch (Ended cancelled) {
      // Whoever cancelled it does not wait for a result any more.
      return;
    }
  }

  private DuplicateSearch change(UUID id, Consumer<DuplicateSearch> change) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              DuplicateSearch running =
                  searches
                      .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                      .filter(found -> found.status().open())
                      .orElseThrow(Ended::new);
              change.accept(running);
              return running;
            });
  }

  /** Once through the pool in one order. */
  private final class Lap {

    private final DuplicateSearch search;
    private final Order order;
    private final Function<Likeness, String> key;
    private final List<Likeness> group = new ArrayList<>();

    Lap(DuplicateSearch search, Order order, Function<Likeness, String> key) {
      this.search = search;
      this.order = order;
      this.key = key;
    }

    void run() {
      Position position =
          Optional.ofNullable(search.lastKey()).map(Position::after).orElse(Position.START);
      List<Likeness> page = pool.page(search.scope(), order, position, PAGE);
      while (!page.isEmpty()) {
        if (stopping) {
          throw new Ended();
        }
        store(page, compared(page));
        Likeness last = page.getLast();
        page = pool.page(search.scope(), order, new Position(key.apply(last), last.id()), PAGE);
      }
      List<DuplicatePairs.Found> rest = alike();
      if (!rest.isEmpty()) {
        change(
            search.id(),
            running -> running.advance(order, lastKey(), 0, pairs.keep(running.id(), rest)));
      }
    }

    private String lastKey() {
      return key.apply(group.getLast());
    }

    private List<DuplicatePairs.Found> compared(List<Likeness> page) {
      List<DuplicatePairs.Found> found = new ArrayList<>();
      for (Likeness next : page) {
        boolean another = !group.isEmpty() && !key.apply(next).equals(lastKey());
        if (another || group.size() == LARGEST_GROUP) {
          found.addAll(alike());
          group.clear();
        }
        group.add(next);
      }
      return found;
    }

    /** The last group may go on in the next page: after an interruption it is read again. */
    private void store(List<Likeness> page, List<DuplicatePairs.Found> found) {
      String behind =
          page.stream()
              .map(key)
              .filter(one -> !one.equals(lastKey()))
              .reduce((first, second) -> second)
              .orElse(null);
      change(
          search.id(),
          running -> {
            int kept = pairs.keep(running.id(), found);
            String place = behind == null ? running.lastKey() : behind;
            running.advance(order, place == null ? "" : place, page.size(), kept);
          });
    }

    private List<DuplicatePairs.Found> alike() {
      List<DuplicatePairs.Found> found = new ArrayList<>();
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          Comparison comparison = new Comparison(group.get(i), group.get(j), namesakes());
          List<Sign> signs = comparison.signs();
          if (Comparison.weight(signs) >= Comparison.SHOWN) {
            found.add(DuplicatePairs.Found.of(comparison, signs));
          }
        }
      }
      return found;
    }

    /** Beside the same number, a common name is as good as a rare one. */
    private int namesakes() {
      return order == Order.NAME ? group.size() : 2;
    }
  }
}
