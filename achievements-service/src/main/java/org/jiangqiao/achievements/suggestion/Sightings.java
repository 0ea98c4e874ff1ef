package org.jiangqiao.achievements.suggestion;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who searched for what, until enough different people did: in memory only and bounded, because
 * what one person typed is that person's own. Not safe for several threads.
 */
final class Sightings {

  private final int enough;
  private final Map<String, Set<String>> askers;

  Sightings(int enough, int most) {
    this.enough = enough;
    this.askers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > most;
          }
        };
  }

  /** True when this asker is the one that makes enough of them; it is then forgotten. */
  boolean enoughWith(String text, String asker) {
    Set<String> known = askers.computeIfAbsent(text, t -> new HashSet<>());
    known.add(asker);
    if (known.size() < enough) {
      return false;
    }
    askers.remove(text);
    return true;
  }
}
