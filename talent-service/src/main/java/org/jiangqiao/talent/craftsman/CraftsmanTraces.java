package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** An entry of the pool goes with its contact, history, evidence and suspected duplicates. */
@ApplicationScoped
class CraftsmanTraces implements PersonalTraces {

  private final CraftsmanRepository craftsmen;
  private final ErasedPeople erasedPeople;
  private final Audit audit;
  private final Event<CraftsmanChanged> changes;
  private final Sql sql;

  CraftsmanTraces(
      CraftsmanRepository craftsmen,
      ErasedPeople erasedPeople,
      Audit audit,
      Event<CraftsmanChanged> changes,
      Sql sql) {
    this.craftsmen = craftsmen;
    this.erasedPeople = erasedPeople;
    this.audit = audit;
    this.changes = changes;
    this.sql = sql;
  }

  @Override
  public Set<String> namesOf(LeavingPerson person) {
    return craftsmen.withIds(person.entryIds()).stream()
        .map(entry -> entry.particulars().name())
        .collect(Collectors.toSet());
  }

  @Override
  public void erase(ErasedPerson person) {
    craftsmen.ofAccount(person.accountId()).ifPresent(this::erase);
  }

  private void erase(Craftsman own) {
    List<Craftsman> entries = new ArrayList<>(craftsmen.mergedInto(own.id()));
    entries.add(own);
    erasedPeople.remember(entries);
    List<UUID> ids = entries.stream().map(Craftsman::id).toList();
    ids.forEach(id -> audit.forgetReasons("craftsman", id));
    // In one statement, because those that were merged point to the one that went on.
    sql.update("DELETE FROM craftsman WHERE id = ANY (?)", (Object) ids.toArray(UUID[]::new));
    changes.fire(new CraftsmanChanged(ids));
  }
}
