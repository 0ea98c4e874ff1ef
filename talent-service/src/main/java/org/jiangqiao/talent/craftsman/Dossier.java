package org.jiangqiao.talent.craftsman;

import java.util.List;

/** Everything about an entry, for its owner and the officers in scope. */
public record Dossier(Profile profile, Contact contact, List<HistoryEntry> history) {

  public Dossier {
    history = List.copyOf(history);
  }
}
