package org.jiangqiao.matching.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.engagement.EngagementStatus;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.VisitStatus;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jspecify.annotations.Nullable;

/** What a party may do in a case now, so that no interface has to guess. */
final class AllowedActions {

  private static final Set<HelpRequestStatus> ASKING =
      EnumSet.of(HelpRequestStatus.CONSULTING, HelpRequestStatus.DISPATCHING);
  private static final Set<HelpRequestStatus> UNTOUCHED =
      EnumSet.of(HelpRequestStatus.SUBMITTED, HelpRequestStatus.ANSWERED);

  private final CaseSituation situation;
  private final Party party;
  private final Instant now;
  private final Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);

  private AllowedActions(CaseSituation situation, Party party, Instant now) {
    this.situation = situation;
    this.party = party;
    this.now = now;
  }

  static List<CaseAction> of(CaseSituation situation, Party party, Instant now) {
    AllowedActions actions = new AllowedActions(situation, party, now);
    actions.allow(CaseAction.POST_MESSAGE, Consultations.mayWrite(situation.request().status()));
    switch (party.role()) {
      case ENTERPRISE -> actions.enterprise();
      case CRAFTSMAN -> actions.craftsman();
      case UNION -> actions.union();
    }
    return List.copyOf(actions.allowed);
  }

  private void enterprise() {
    HelpRequestStatus status = situation.request().status();
    boolean emergency = situation.request().urgency() == Urgency.EMERGENCY;
    allow(CaseAction.EDIT, status == HelpRequestStatus.DRAFT);
    allow(CaseAction.SUBMIT, status == HelpRequestStatus.DRAFT);
    allow(CaseAction.VERDICT, status == HelpRequestStatus.ANSWERED);
    allow(
        CaseAction.REQUEST_VISIT,
        status == HelpRequestStatus.CONSULTING || (emergency && UNTOUCHED.contains(status)));
    allow(CaseAction.CONSULTATION_SOLVED, status == HelpRequestStatus.CONSULTING);
    allow(CaseAction.ACCEPT_MESSAGE, !situation.participants().isEmpty());
    allow(CaseAction.SEE_CANDIDATES, ASKING.contains(status));
    allow(
        CaseAction.CONFIRM_OUTCOME,
        status == HelpRequestStatus.DELIVERED
            || (status == HelpRequestStatus.RESOLVED && situation.outcomeAwaitsEnterprise()));
    allow(CaseAction.WITHDRAW, !status.over());
    allow(CaseAction.REOPEN, reopenable());
  }

  private void union() {
    HelpRequestStatus status = situation.request().status();
    allow(
        CaseAction.REQUEST_VISIT,
        status == HelpRequestStatus.CONSULTING || UNTOUCHED.contains(status));
    allow(CaseAction.SEE_CANDIDATES, status.open());
    allow(CaseAction.RECOMPUTE_CANDIDATES, status.open());
    allow(CaseAction.INVITE, ASKING.contains(status));
    allow(
        CaseAction.ENGAGE,
        ASKING.contains(status) && situation.invitations().stream().anyMatch(Invitation::accepted));
    allow(
        CaseAction.RELEASE,
        ASKING.contains(status) && situation.invitations().stream().anyMatch(Invitation::accepted));
    allow(CaseAction.PLAN_VISIT, visitPlannable());
    allow(CaseAction.CANCEL_VISIT, has(VisitStatus.PLANNED));
    allow(CaseAction.VERIFY_OUTCOME, situation.outcomeAwaitsUnion());
    allow(CaseAction.RETURN_OUTCOME, situation.outcomeAwaitsUnion());
    allow(CaseAction.CLOSE, status.open());
    allow(CaseAction.REOPEN, reopenable());
  }

  private void craftsman() {
    EngagementView engagement = situation.engagement();
    UUID self = party.craftsmanId();
    if (engagement == null || situation.request().status() != HelpRequestStatus.ENGAGED) {
      return;
    }
    boolean member =
        engagement.craftsmen().stream().anyMatch(one -> one.craftsmanId().equals(self));
    boolean lead =
        engagement.craftsmen().stream()
            .anyMatch(one -> one.lead() && one.craftsmanId().equals(self));
    allow(CaseAction.PLAN_VISIT, lead && visitPlannable());
    allow(CaseAction.CANCEL_VISIT, member && has(VisitStatus.PLANNED));
    allow(CaseAction.CHECK_IN, member && has(VisitStatus.PLANNED));
    allow(CaseAction.REPORT, member && has(VisitStatus.CHECKED_IN));
  }

  private boolean visitPlannable() {
    EngagementView engagement = situation.engagement();
    return engagement != null
        && situation.request().status() == HelpRequestStatus.ENGAGED
        && (engagement.status() == EngagementStatus.AGREED
            || engagement.status() == EngagementStatus.SCHEDULED);
  }

  private boolean has(VisitStatus status) {
    EngagementView engagement = situation.engagement();
    return engagement != null
        && situation.request().status() == HelpRequestStatus.ENGAGED
        && engagement.visits().stream().anyMatch(visit -> visit.status() == status);
  }

  private boolean reopenable() {
    @Nullable Instant until = situation.request().reopenableUntil();
    return until != null && now.isBefore(until);
  }

  private void allow(CaseAction action, boolean condition) {
    if (condition) {
      allowed.add(action);
    }
  }
}
