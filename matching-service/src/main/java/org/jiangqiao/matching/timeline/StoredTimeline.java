package org.jiangqiao.matching.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** The timeline in PostgreSQL. */
@ApplicationScoped
class StoredTimeline implements Timeline {

  private final TimelineRepository rows;
  private final Clock clock;
  private final Caller caller;

  StoredTimeline(TimelineRepository rows, Clock clock, Caller caller) {
    this.rows = rows;
    this.clock = clock;
    this.caller = caller;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(TimelineEvent event) {
    rows.persist(new TimelineRow(Ids.next(), clock.instant(), event));
  }

  @Override
  public Page<TimelineEntry> of(UUID helpRequestId, PageRequest page) {
    List<TimelineRow> found =
        rows.of(helpRequestId, IdCursor.decode(page.cursor()), page.limit() + 1);
    Locale locale = caller.locale();
    return Page.of(found, page.limit(), row -> IdCursor.encode(row.id))
        .map(row -> entry(row, locale));
  }

  private static TimelineEntry entry(TimelineRow row, Locale locale) {
    return new TimelineEntry(
        row.id,
        row.at,
        new TimelineEntry.By(row.actorRole, row.actorName),
        row.type,
        row.fromStatus,
        row.toStatus,
        Messages.text(locale, "timeline." + row.type, row.args),
        row.data);
  }
}
