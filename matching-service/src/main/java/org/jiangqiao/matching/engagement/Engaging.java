package org.jiangqiao.matching.engagement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.client.CraftsmanRef;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.Invitations;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An officer engages craftsmen who have accepted. */
@ApplicationScoped
public class Engaging {

  private final EngagementRepository engagements;
  private final EngagementViews views;
  private final Invitations invitations;
  private final Participants participants;
  private final TalentDirectory talent;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Audit audit;
  private final Clock clock;

  Engaging(
      EngagementRepository engagements,
      EngagementViews views,
      Invitations invitations,
      Participants participants,
      TalentDirectory talent,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Audit audit,
      Clock clock) {
    this.engagements = engagements;
    this.views = views;
    this.invitations = invitations;
    this.participants = participants;
    this.talent = talent;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  public EngagementView engage(UUID helpRequestId, List<UUID> craftsmanIds, UUID leadId) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    if (!craftsmanIds.contains(leadId)) {
      throw Problem.invalid("leadCraftsmanId", "lead-not-in-team");
    }
    requireActive(craftsmanIds, talent.lookup(craftsmanIds));
    Engagement engagement =
        QuarkusTransaction.joiningExisting()
            .call(() -> agree(helpRequestId, craftsmanIds, leadId, officer));
    return views.detailed(engagement);
  }

  /** Of two officers at once the second finds the case engaged. */
  private Engagement agree(
      UUID helpRequestId, List<UUID> craftsmanIds, UUID leadId, Party officer) {
    HelpRequestFacts request = progress.lock(helpRequestId);
    List<EngagedCraftsman> team = team(helpRequestId, craftsmanIds, leadId);
    String names = team.stream().map(one -> one.name).collect(Collectors.joining("、"));
    HelpRequestFacts engaged =
        progress.engaged(
            helpRequestId,
            TimelineEvent.of(helpRequestId, TimelineType.ENGAGED, officer.actor(), names));
    Engagement engagement =
        Engagement.agree(helpRequestId, request.regionCode(), team, clock.instant());
    engagements.persistAndFlush(engagement);
    participants.engage(helpRequestId, craftsmanIds);
    notices.toEnterprise(engaged, NoticeType.ENGAGED, names);
    notices.toCraftsmen(engaged, NoticeType.ENGAGED, names);
    audit
        .in(request.regionCode())
        .record(
            "engagement.agreed",
            "engagement",
            engagement.id(),
            Map.of("helpRequestId", helpRequestId, "craftsmanIds", craftsmanIds));
    return engagement;
  }

  private static void requireActive(List<UUID> ids, Map<UUID, CraftsmanRef> known) {
    for (UUID id : ids) {
      CraftsmanRef craftsman = known.get(id);
      if (craftsman == null || !craftsman.invitable()) {
        throw Problem.conflict("craftsman-not-active");
      }
    }
  }

  private List<EngagedCraftsman> team(UUID helpRequestId, List<UUID> ids, UUID leadId) {
    Map<UUID, Invitation> accepted =
        invitations.of(List.of(helpRequestId)).getOrDefault(helpRequestId, List.of()).stream()
            .filter(Invitation::accepted)
            .collect(Collectors.toMap(Invitation::craftsmanId, Function.identity()));
    return ids.stream().distinct().map(id -> member(accepted.get(id), leadId)).toList();
  }

  private static EngagedCraftsman member(@Nullable Invitation accepted, UUID leadId) {
    if (accepted == null) {
      throw Problem.conflict("craftsman-has-not-accepted");
    }
    return new EngagedCraftsman(
        accepted.craftsmanId(),
        accepted.craftsmanAccount(),
        accepted.craftsmanName(),
        accepted.craftsmanId().equals(leadId));
  }
}
