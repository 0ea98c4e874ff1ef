package org.jiangqiao.talent.directory;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.talent.directory.CraftsmanRanking.Found;

/**
 * Who of those found is handed on, where there is not room for all: half of them for what they have
 * told themselves, and half so that every likely occupation is there. Many people of one occupation
 * tell the same, and would take all places.
 */
final class Selection {

  /** What another one of the same occupation is worth beside the one before. */
  private static final double NEXT = 0.4;

  private final Map<String, Double> claims = new HashMap<>();
  private final Map<String, Deque<Ranked<Found>>> waiting = new HashMap<>();
  private final Set<Ranked<Found>> selected = new LinkedHashSet<>();

  private Selection(List<LikelyOccupation> likely) {
    likely.forEach(
        one -> {
          claims.put(one.code(), one.likelihood());
          waiting.put(one.code(), new ArrayDeque<>());
        });
  }

  /** In the order in which they came, best first. */
  static List<Ranked<Found>> of(
      List<Ranked<Found>> bestFirst, List<LikelyOccupation> likely, int limit) {
    Selection selection = new Selection(likely);
    int certain = likely.isEmpty() ? limit : (limit + 1) / 2;
    bestFirst.stream().limit(certain).forEach(selection::take);
    bestFirst.stream().skip(certain).forEach(selection::hold);
    Optional<Ranked<Found>> next = selection.next();
    while (selection.selected.size() < limit && next.isPresent()) {
      selection.take(next.get());
      next = selection.next();
    }
    bestFirst.stream()
        .filter(one -> !selection.selected.contains(one))
        .limit(limit - selection.selected.size())
        .toList()
        .forEach(selection.selected::add);
    return bestFirst.stream().filter(selection.selected::contains).toList();
  }

  private void take(Ranked<Found> one) {
    selected.add(one);
    claims.computeIfPresent(one.id().occupation(), (code, claim) -> claim * NEXT);
  }

  private void hold(Ranked<Found> one) {
    Deque<Ranked<Found>> queue = waiting.get(one.id().occupation());
    if (queue != null) {
      queue.add(one);
    }
  }

  private Optional<Ranked<Found>> next() {
    return waiting.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .max(
            Comparator.<String>comparingDouble(code -> claims.getOrDefault(code, 0.0))
                .thenComparing(Comparator.reverseOrder()))
        .map(code -> waiting.getOrDefault(code, new ArrayDeque<>()).poll());
  }
}
