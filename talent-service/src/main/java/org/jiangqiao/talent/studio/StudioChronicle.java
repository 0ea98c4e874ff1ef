package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.talent.studio.StudioStep.Deed;

/**
 * Writes down what happens to a studio: for its people, for the audit, for whoever has to hear of
 * it.
 */
@ApplicationScoped
class StudioChronicle {

  private final StudioSteps steps;
  private final StudioAccess access;
  private final StudioNews news;
  private final Audit audit;
  private final BusinessDate date;

  StudioChronicle(
      StudioSteps steps, StudioAccess access, StudioNews news, Audit audit, BusinessDate date) {
    this.steps = steps;
    this.access = access;
    this.news = news;
    this.audit = audit;
    this.date = date;
  }

  void record(Studio studio, Deed deed) {
    steps.persist(StudioStep.of(studio, deed, access.actor(), date.now()));
    audit
        .in(studio.presentation().regionCode())
        .record(
            "studio." + deed.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "studio",
            studio.id(),
            deed.reason() == null ? Map.of() : Map.of("reason", deed.reason()));
    news.tellLeader(studio, deed);
  }
}
