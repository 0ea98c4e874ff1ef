package org.jiangqiao.achievements.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jiangqiao.search.Scored;

/**
 * How near documents are in meaning: half as a whole, half by their best sentence. The whole knows
 * what a document is about, a sentence whether it says what is asked.
 */
final class Nearness {

  private record Parts(int longest, double whole, double best) {

    Parts with(int length, double similarity) {
      boolean longer = length > longest;
      return new Parts(
          Math.max(length, longest), longer ? similarity : whole, Math.max(best, similarity));
    }
  }

  private final Map<UUID, Parts> documents = new HashMap<>();

  /** The longest stretch of a document that has a vector stands for the whole. */
  void add(Scored<SentenceKey> stretch) {
    SentenceKey key = stretch.id();
    Parts sofar = documents.getOrDefault(key.document(), new Parts(0, -1, -1));
    documents.put(key.document(), sofar.with(key.end() - key.start(), stretch.score()));
  }

  /** Empty for a document that has no vectors yet. */
  OptionalDouble of(UUID document) {
    Parts parts = documents.get(document);
    return parts == null
        ? OptionalDouble.empty()
        : OptionalDouble.of((parts.whole() + parts.best()) / 2);
  }
}
