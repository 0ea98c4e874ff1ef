package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangqiao.search.Embedder;

/**
 * Vectors of passages, the last ones remembered: most changes of an entry leave most of its
 * passages as they were, and embedding is what indexing spends its time on.
 */
@ApplicationScoped
class PassageVectors {

  /** Of two kilobytes each. */
  private static final int REMEMBERED = 1_000;

  private final Embedder embedder;
  private final Map<String, float[]> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  PassageVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  /** In the order of the texts. Called by the one thread that indexes. */
  synchronized List<float[]> of(List<String> texts) {
    return texts.stream().map(text -> remembered.computeIfAbsent(text, embedder::passage)).toList();
  }
}
