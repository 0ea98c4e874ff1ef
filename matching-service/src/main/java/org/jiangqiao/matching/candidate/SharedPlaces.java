package org.jiangqiao.matching.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jspecify.annotations.Nullable;

/**
 * The order in which candidates are shown and asked, where the request does not say whose work it
 * is. Many people of one occupation score alike and would take all the first places; if the case is
 * not for them after all, nobody right would be among the first ten. So each place goes to the
 * occupation that has most claim to it, and to its best candidate.
 */
final class SharedPlaces {

  /**
   * How much less another one of the same occupation is worth. Measured on 900 tasks: somebody
   * right is among the first ten for 83 of 100, four of ten are right; with a half, 81 and 47.
   */
  private static final double NEXT = 0.4;

  /** Who is better by that much of the whole scale is never put behind, whatever the occupation. */
  private static final double CLEARLY = 0.25;

  private final Map<String, Double> claims = new HashMap<>();
  private final List<Scored> waiting;
  private final List<Scored> placed = new ArrayList<>();

  private SharedPlaces(List<Scored> bestFirst, List<LikelyOccupation> likely) {
    waiting = new ArrayList<>(bestFirst);
    likely.forEach(one -> claims.put(one.code(), one.likelihood()));
  }

  /** The same candidates; the best of all stays first. */
  static List<Scored> arranged(List<Scored> bestFirst, List<LikelyOccupation> likely) {
    if (likely.isEmpty() || bestFirst.isEmpty()) {
      return bestFirst;
    }
    SharedPlaces places = new SharedPlaces(bestFirst, likely);
    places.place(bestFirst.getFirst());
    Optional<Scored> next = places.next();
    while (next.isPresent()) {
      places.place(next.get());
      next = places.next();
    }
    places.placed.addAll(places.waiting);
    return List.copyOf(places.placed);
  }

  private void place(Scored scored) {
    waiting.remove(scored);
    placed.add(scored);
    String occupation = scored.occupationCode();
    if (occupation != null) {
      claims.computeIfPresent(occupation, (code, claim) -> claim * NEXT);
    }
  }

  /** Empty when nobody of a likely occupation waits. */
  private Optional<Scored> next() {
    return waiting.stream()
        .filter(scored -> claim(scored.occupationCode()) > 0)
        // The better one comes first among equals.
        .reduce(
            (one, other) ->
                claim(other.occupationCode()) > claim(one.occupationCode()) ? other : one)
        .map(
            claiming ->
                waiting.getFirst().score() - claiming.score() > CLEARLY
                    ? waiting.getFirst()
                    : claiming);
  }

  private double claim(@Nullable String occupation) {
    return occupation == null ? 0 : claims.getOrDefault(occupation, 0.0);
  }
}
