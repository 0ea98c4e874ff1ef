package org.jiangqiao.talent.craftsman;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an entry, for its owner and the officers in scope.
 *
 * @param confirmationDue when somebody has to say that it is still right
 */
public record Dossier(
    Profile profile,
    Contact contact,
    @Nullable LocalDate confirmationDue,
    List<HistoryEntry> history) {

  public Dossier {
    history = List.copyOf(history);
  }
}
