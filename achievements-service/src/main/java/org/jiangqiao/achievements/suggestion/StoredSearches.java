package org.jiangqiao.achievements.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Past searches that may be suggested. */
@ApplicationScoped
class StoredSearches implements PanacheRepositoryBase<PastSearch, String> {

  List<String> mostFrequent(int most) {
    return find("order by times desc, text").range(0, most - 1).list().stream()
        .map(search -> search.text)
        .toList();
  }

  void add(Map<String, Long> times, Instant now) {
    times.forEach(
        (text, more) ->
            findByIdOptional(text)
                .ifPresentOrElse(
                    known -> known.again(more, now),
                    () -> persist(PastSearch.of(text, more, now))));
  }

  void forgetBefore(Instant instant) {
    delete("lastSearchedAt < ?1", instant);
  }
}
