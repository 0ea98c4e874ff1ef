package org.jiangqiao.platform.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.person.PersonalDataExport.KeptRecords;

/** Gathers what the service holds about whoever asks. */
@ApplicationScoped
class PersonalData {

  private final List<PersonalRecords> records;
  private final Audit audit;
  private final Caller caller;

  PersonalData(@All List<PersonalRecords> records, Audit audit, Caller caller) {
    this.records = records;
    this.audit = audit;
    this.caller = caller;
  }

  /** By kind; a kind of which there is nothing is said to be empty. */
  @Transactional
  List<KeptRecords> own() {
    String account = caller.subject();
    List<KeptRecords> kept =
        records.stream()
            .map(kind -> new KeptRecords(kind.kind(), kind.of(account)))
            .sorted(Comparator.comparing(KeptRecords::kind))
            .toList();
    audit.record("personal-data.exported", "account", account, Map.of());
    return kept;
  }
}
