package org.jiangqiao.achievements.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result with its life, as far as the reader may see it: the public sees the result only.
 *
 * @param insider the reader is its submitter or answers for it
 * @param reviewConflict why the reader, who could judge it by their office, may not
 */
public record Dossier(
    Achievement achievement,
    List<HistoryEntry> history,
    boolean insider,
    @Nullable ReviewConflict reviewConflict) {

  Dossier readBy(Reviewer reviewer) {
    return new Dossier(
        achievement, history, insider, reviewer.conflictWith(achievement).orElse(null));
  }
}
