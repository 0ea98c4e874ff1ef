package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jiangqiao.matching.attachment.AttachmentPart;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.matching.client.CraftsmanRef;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EngagementViews {

  private static final Logger LOG = Logger.getLogger(EngagementViews.class);

  private final VisitRepository visits;
  private final HelpRequests requests;
  private final Attachments attachments;
  private final TalentDirectory talent;

  EngagementViews(
      VisitRepository visits,
      HelpRequests requests,
      Attachments attachments,
      TalentDirectory talent) {
    this.visits = visits;
    this.requests = requests;
    this.attachments = attachments;
    this.talent = talent;
  }

  /**
   * With phone numbers while people need them; each disclosure is audited by the talent service.
   */
  EngagementView detailed(Engagement engagement) {
    HelpRequestFacts request = requests.facts(engagement.helpRequestId());
    Map<UUID, List<AttachmentView>> files = attachments.of(request.id(), AttachmentPart.REPORT);
    return view(
        engagement,
        request,
        visits.of(engagement.id()).stream().map(visit -> view(visit, files)).toList(),
        mobiles(engagement));
  }

  /** Without what would need a call or a query for each row. */
  List<EngagementView> listed(Collection<Engagement> engagements) {
    Map<UUID, HelpRequestFacts> cases =
        requests.facts(engagements.stream().map(Engagement::helpRequestId).distinct().toList());
    Map<UUID, List<Visit>> byEngagement =
        visits.of(engagements.stream().map(Engagement::id).toList()).stream()
            .collect(Collectors.groupingBy(visit -> visit.engagementId));
    return engagements.stream()
        .map(
            engagement ->
                view(
                    engagement,
                    known(cases, engagement.helpRequestId()),
                    byEngagement.getOrDefault(engagement.id(), List.of()).stream()
                        .map(visit -> view(visit, Map.of()))
                        .toList(),
                    Map.of()))
        .toList();
  }

  private static HelpRequestFacts known(Map<UUID, HelpRequestFacts> cases, UUID id) {
    HelpRequestFacts facts = cases.get(id);
    if (facts == null) {
      throw Problem.notFound("help-request");
    }
    return facts;
  }

  private static EngagementView view(
      Engagement engagement,
      HelpRequestFacts request,
      List<VisitView> visits,
      Map<UUID, CraftsmanRef> known) {
    return new EngagementView(
        engagement.id(),
        engagement.helpRequestId(),
        request.caseNumber(),
        request.title(),
        request.enterpriseName(),
        engagement.craftsmen().stream().map(one -> engaged(one, known)).toList(),
        engagement.status(),
        visits,
        engagement.agreedAt(),
        engagement.version());
  }

  private static EngagementView.Engaged engaged(
      EngagedCraftsman craftsman, Map<UUID, CraftsmanRef> known) {
    CraftsmanRef ref = known.get(craftsman.craftsmanId);
    return new EngagementView.Engaged(
        craftsman.craftsmanId,
        craftsman.name,
        craftsman.lead,
        ref == null ? null : ref.contactMobile());
  }

  /** Without talent the case is shown without phone numbers. */
  private Map<UUID, CraftsmanRef> mobiles(Engagement engagement) {
    if (engagement.status().compareTo(EngagementStatus.REPORTED) > 0) {
      return Map.of();
    }
    try {
      return talent.contacts(
          engagement.craftsmen().stream().map(craftsman -> craftsman.craftsmanId).toList(),
          engagement.id());
    } catch (Problem talentAway) {
      LOG.infof("No phone numbers for engagement %s: %s", engagement.id(), talentAway);
      return Map.of();
    }
  }

  private static VisitView view(Visit visit, Map<UUID, List<AttachmentView>> files) {
    return new VisitView(
        visit.id,
        visit.plannedStart,
        visit.plannedEnd,
        visit.place,
        visit.note,
        visit.status,
        visit.checkedInAt,
        visit.checkedInAt == null ? null : new VisitView.CheckIn(visit.latitude, visit.longitude),
        report(visit, files.getOrDefault(visit.id, List.of())),
        visit.cancelReason,
        visit.version);
  }

  private static VisitView.@Nullable Report report(Visit visit, List<AttachmentView> files) {
    String findings = visit.findings;
    String measures = visit.measures;
    if (findings == null || measures == null || visit.reportedAt == null) {
      return null;
    }
    int trained = visit.workersTrained == null ? 0 : visit.workersTrained;
    return new VisitView.Report(findings, measures, visit.advice, trained, files, visit.reportedAt);
  }
}
