package org.jiangqiao.platform.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Erases what all features of a service keep about somebody: all of it or nothing. */
@ApplicationScoped
public class Erasing {

  private final List<PersonalTraces> traces;

  Erasing(@All List<PersonalTraces> traces) {
    this.traces = traces;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void erase(LeavingPerson person) {
    Set<String> names = new HashSet<>();
    traces.forEach(feature -> names.addAll(feature.namesOf(person)));
    ErasedPerson erased = new ErasedPerson(person, names);
    traces.forEach(feature -> feature.erase(erased));
  }
}
