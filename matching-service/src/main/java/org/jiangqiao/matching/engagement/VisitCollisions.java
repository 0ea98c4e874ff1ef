package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.engagement.WeekVisits.Span;
import org.jiangqiao.matching.engagement.WeekVisits.Taken;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/** Nobody is in two places at once. */
@ApplicationScoped
class VisitCollisions {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final EngagementRepository engagements;
  private final VisitRepository visits;
  private final WeekVisits calendar;
  private final HelpRequests requests;
  private final CaseAccess access;

  VisitCollisions(
      EngagementRepository engagements,
      VisitRepository visits,
      WeekVisits calendar,
      HelpRequests requests,
      CaseAccess access) {
    this.engagements = engagements;
    this.visits = visits;
    this.calendar = calendar;
    this.requests = requests;
    this.access = access;
  }

  /** Until the transaction ends nobody else gives these craftsmen a time. */
  @Transactional(Transactional.TxType.MANDATORY)
  void refuse(Engagement engagement, VisitPlan plan) {
    List<UUID> crew = engagement.craftsmen().stream().map(one -> one.craftsmanId).toList();
    calendar.claim(crew);
    calendar.taken(crew, new Span(plan.plannedStart(), plan.plannedEnd())).stream()
        .findFirst()
        .ifPresent(
            taken -> {
              throw collision(engagement, taken);
            });
  }

  /** When and where somebody is otherwise is told to those alone who may see that case. */
  private Problem collision(Engagement engagement, Taken taken) {
    String name = engagement.nameOf(taken.craftsmanId());
    UUID other = engagements.get(visits.get(taken.visitId()).engagementId).helpRequestId();
    if (!visible(other)) {
      return Problem.conflict("visit-collides-elsewhere", name);
    }
    return Problem.conflict(
        "visit-collides",
        name,
        requests.facts(other).caseNumber(),
        minute(taken.span().from()),
        minute(taken.span().to()));
  }

  private boolean visible(UUID helpRequestId) {
    try {
      access.party(helpRequestId);
      return true;
    } catch (Problem notAParty) {
      if (notAParty.type() != ProblemType.NOT_FOUND) {
        throw notAParty;
      }
      return false;
    }
  }

  private static String minute(Instant at) {
    return MINUTE.format(at);
  }
}
