package org.jiangqiao.matching.casestudy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** How a problem was solved stays known, in the corpus as well; by whom does not. */
@ApplicationScoped
class CaseStudyTraces implements PersonalTraces {

  private final CaseStudyRepository studies;
  private final PublishedCaseStudies published;
  private final Outbox outbox;
  private final Sql sql;
  private final Clock clock;

  CaseStudyTraces(
      CaseStudyRepository studies,
      PublishedCaseStudies published,
      Outbox outbox,
      Sql sql,
      Clock clock) {
    this.studies = studies;
    this.published = published;
    this.outbox = outbox;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void erase(ErasedPerson person) {
    if (person.names().isEmpty()) {
      return;
    }
    List<CaseStudy> theirs = studies.list("id in ?1", ofTheirCases(person));
    theirs.forEach(study -> study.forget(person, clock.instant()));
    // The event carries the version that readers get, so it is written first.
    studies.flush();
    theirs.stream()
        .filter(study -> study.status() == CaseStudyStatus.PUBLISHED)
        .forEach(
            study ->
                outbox.publish(
                    CaseStudies.PUBLISHED, study.id().toString(), published.event(study)));
  }

  private List<UUID> ofTheirCases(ErasedPerson person) {
    return sql.list(
        """
        SELECT DISTINCT s.id FROM case_study s
        JOIN invitation i ON i.help_request_id = s.help_request_id
        WHERE i.craftsman_id = ANY (?)
        """,
        row -> row.getObject(1, UUID.class),
        (Object) person.entryIds());
  }
}
