package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jiangqiao.matching.notification.Notice;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.notification.Notifier;
import org.jiangqiao.matching.notification.Recipient;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.codelist.CodeLists;

/** Writes what a clock says into the case's timeline and tells the officers whom it concerns. */
@ApplicationScoped
class ClockAnnouncements {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingHours.ZONE);

  private static final int REGION_DIGITS = 6;

  private final Timeline timeline;
  private final Notifier notifier;
  private final CodeLists codes;

  ClockAnnouncements(Timeline timeline, Notifier notifier, CodeLists codes) {
    this.timeline = timeline;
    this.notifier = notifier;
    this.codes = codes;
  }

  void announce(ServiceClock clock, ClockChange change) {
    switch (change) {
      case ClockChange.Warned(String union) -> {
        record(clock, TimelineType.CLOCK_WARNING, union);
        notify(clock, NoticeType.CLOCK_WARNING, union);
      }
      case ClockChange.Breached(String union, String escalatedTo) -> {
        record(clock, TimelineType.CLOCK_BREACHED, escalatedTo);
        notify(clock, NoticeType.CLOCK_BREACHED, union);
        if (!escalatedTo.equals(union)) {
          notify(clock, NoticeType.CLOCK_BREACHED, escalatedTo);
        }
      }
      case ClockChange.Escalated(String escalatedTo) -> {
        record(clock, TimelineType.CLOCK_ESCALATED, escalatedTo);
        notify(clock, NoticeType.CLOCK_BREACHED, escalatedTo);
      }
    }
  }

  private void record(ServiceClock clock, TimelineType type, String union) {
    timeline.record(
        TimelineEvent.of(
                clock.helpRequestId(),
                type,
                Actor.platform(),
                measure(clock),
                SHOWN.format(clock.dueAt()),
                unionName(union))
            .with("measure", clock.measure())
            .with("dueAt", clock.dueAt())
            .with("union", union));
  }

  private void notify(ServiceClock clock, NoticeType type, String union) {
    notifier.send(
        new Notice(
            Recipient.union(union),
            type,
            List.of(clock.caseNumber(), clock.title(), measure(clock), SHOWN.format(clock.dueAt())),
            "/help-requests/" + clock.helpRequestId()));
  }

  /** A message of its own, rendered in the reader's language. */
  private static String measure(ServiceClock clock) {
    return "@servicelevel.measure." + clock.measure().name();
  }

  private String unionName(String union) {
    return codes.regions().fullName(union + "0".repeat(REGION_DIGITS - union.length()));
  }
}
