package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reading engagements, and ending them when their outcome is confirmed and verified. */
@ApplicationScoped
public class Engagements {

  private final EngagementRepository engagements;
  private final VisitRepository visits;
  private final EngagementViews views;
  private final CaseAccess access;
  private final Caller caller;

  Engagements(
      EngagementRepository engagements,
      VisitRepository visits,
      EngagementViews views,
      CaseAccess access,
      Caller caller) {
    this.engagements = engagements;
    this.visits = visits;
    this.views = views;
    this.access = access;
    this.caller = caller;
  }

  public EngagementView get(UUID id) {
    Engagement engagement = engagements.get(id);
    access.require(engagement.helpRequestId(), Party.Role.values());
    return views.detailed(engagement);
  }

  /** A craftsman's own, an officer's in scope. */
  public Page<EngagementView> list(@Nullable EngagementStatus status, PageRequest page) {
    Where mine =
        caller.has(Roles.UNION_OFFICER)
            ? Where.that("regionCode like :scope", "scope", caller.scope().prefix() + "%")
            : Where.that(
                "id in (select e.id from Engagement e join e.craftsmen c"
                    + " where c.accountId = :account)",
                "account",
                caller.subject());
    List<Engagement> found =
        engagements.page(
            mine.and("status = :status", "status", status),
            IdCursor.decode(page.cursor()),
            page.limit() + 1);
    Page<Engagement> shown =
        Page.of(found, page.limit(), engagement -> IdCursor.encode(engagement.id()));
    return new Page<>(views.listed(shown.items()), shown.nextCursor());
  }

  /** The newest engagement of each case that has one, without phone numbers. */
  public Map<UUID, EngagementView> latest(Collection<UUID> helpRequestIds) {
    return views.listed(engagements.of(helpRequestIds)).stream()
        .collect(
            Collectors.toMap(EngagementView::helpRequestId, one -> one, (older, newer) -> newer));
  }

  /** The newest engagement of one case as its parties see it. */
  public Optional<EngagementView> detailed(UUID helpRequestId) {
    List<Engagement> found = engagements.of(List.of(helpRequestId));
    return found.isEmpty() ? Optional.empty() : Optional.of(views.detailed(found.getLast()));
  }

  /** One engagement, whoever asks. */
  public EngagementView view(UUID id) {
    return views.listed(List.of(engagements.get(id))).getFirst();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Delivered confirm(UUID helpRequestId) {
    Engagement engagement = engagements.of(List.of(helpRequestId)).getLast();
    engagement.confirm();
    engagements.flush();
    List<Visit> reported =
        visits.of(engagement.id()).stream()
            .filter(visit -> visit.status == VisitStatus.REPORTED)
            .toList();
    int trained = reported.stream().mapToInt(Engagements::trained).sum();
    return new Delivered(engagement.id(), reported.size() * engagement.craftsmen().size(), trained);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void verify(UUID id) {
    engagements.get(id).verify();
    engagements.flush();
  }

  private static int trained(Visit visit) {
    return visit.workersTrained == null ? 0 : visit.workersTrained;
  }

  /**
   * What a confirmed engagement brought.
   *
   * @param trips person-trips: craftsmen times reported visits
   */
  public record Delivered(UUID engagementId, int trips, int workersTrained) {}
}
