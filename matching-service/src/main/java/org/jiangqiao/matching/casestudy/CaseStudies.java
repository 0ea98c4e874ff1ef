package org.jiangqiao.matching.casestudy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What an officer does with the case studies of their union's region. */
@ApplicationScoped
public class CaseStudies {

  static final String PUBLISHED = "org.jiangqiao.case-study.published";
  private static final String WITHDRAWN = "org.jiangqiao.case-study.withdrawn";

  private final CaseStudyRepository studies;
  private final PublishedCaseStudies published;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  CaseStudies(
      CaseStudyRepository studies,
      PublishedCaseStudies published,
      Outbox outbox,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.studies = studies;
    this.published = published;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  public Page<CaseStudy> list(@Nullable CaseStudyStatus status, PageRequest page) {
    return Page.of(
        studies.inScope(
            caller.scope().prefix(), status, IdCursor.decode(page.cursor()), page.limit() + 1),
        page.limit(),
        study -> IdCursor.encode(study.id()));
  }

  public CaseStudy get(UUID id) {
    return studies
        .findByIdOptional(id)
        .filter(study -> caller.scope().covers(study.regionCode()))
        .orElseThrow(() -> Problem.notFound("case-study"));
  }

  @Transactional
  public CaseStudy edit(UUID id, @Nullable String ifMatch, CaseStudyText text) {
    CaseStudy study = seen(id, ifMatch);
    study.edit(text, clock.instant());
    return saved(study, "case-study.edited");
  }

  @Transactional
  public CaseStudy publish(UUID id, @Nullable String ifMatch) {
    CaseStudy study = seen(id, ifMatch);
    study.publish(clock.instant());
    // The event carries the version that readers get, so it is written first.
    CaseStudy saved = saved(study, "case-study.published");
    outbox.publish(PUBLISHED, id.toString(), published.event(saved));
    return saved;
  }

  @Transactional
  public CaseStudy withdraw(UUID id, @Nullable String ifMatch) {
    CaseStudy study = seen(id, ifMatch);
    study.withdraw(clock.instant());
    outbox.publish(WITHDRAWN, id.toString(), Map.of("caseStudyId", id));
    return saved(study, "case-study.withdrawn");
  }

  private CaseStudy seen(UUID id, @Nullable String ifMatch) {
    CaseStudy study = get(id);
    ETags.require(ifMatch, study.version());
    return study;
  }

  private CaseStudy saved(CaseStudy study, String action) {
    studies.flush();
    audit
        .in(study.regionCode())
        .record(action, "case-study", study.id(), Map.of("version", study.version()));
    return study;
  }
}
