package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;
import org.jspecify.annotations.Nullable;

/** Tells the other services what somebody has to hear about a studio. */
@ApplicationScoped
class StudioNews {

  static final String EVENT = "org.jiangqiao.studio.changed";

  /** What its leader, or the union of its region, has to hear of. */
  private static final Set<StudioAction> NEWS =
      EnumSet.of(
          StudioAction.APPLIED,
          StudioAction.REFUSED,
          StudioAction.ACCREDITED,
          StudioAction.PROMOTED,
          StudioAction.RENEWED,
          StudioAction.WARNED,
          StudioAction.REVOKED,
          StudioAction.LEADER_CHANGED);

  private final Outbox outbox;
  private final CraftsmanRepository craftsmen;

  StudioNews(Outbox outbox, CraftsmanRepository craftsmen) {
    this.outbox = outbox;
    this.craftsmen = craftsmen;
  }

  void tellLeader(Studio studio, Deed deed) {
    if (NEWS.contains(deed.action())) {
      tell(studio, deed, craftsmen.findById(studio.leaderId()));
    }
  }

  void tell(Studio studio, Deed deed, Craftsman person) {
    outbox.publish(
        EVENT,
        studio.id().toString(),
        new StudioChanged(
            studio.id(),
            studio.presentation().name(),
            studio.presentation().regionCode(),
            deed.action(),
            deed.reason(),
            Optional.ofNullable(studio.level()).map(StudioLevel::name).orElse(null),
            person.accountId()));
  }

  /**
   * As it goes out.
   *
   * @param accountId of whom it concerns, if they have one
   */
  record StudioChanged(
      UUID studioId,
      String name,
      String regionCode,
      StudioAction action,
      @Nullable String reason,
      @Nullable String level,
      @Nullable String accountId) {}
}
