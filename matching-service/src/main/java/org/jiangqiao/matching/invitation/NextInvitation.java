package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.candidate.CandidateMatching;
import org.jiangqiao.matching.candidate.InvitationRef;
import org.jiangqiao.matching.candidate.RankedCandidate;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.database.Sql;

/** Moves a case on to the next candidate of the stored ranking. The case must be locked. */
@ApplicationScoped
class NextInvitation {

  private final InvitationRepository invitations;
  private final Inviting inviting;
  private final InvitationConfig config;
  private final CandidateMatching matching;
  private final Workloads workloads;
  private final Departures departures;
  private final Participants participants;
  private final TeamSeats teams;
  private final CaseNotices notices;
  private final Timeline timeline;
  private final Sql sql;

  NextInvitation(
      InvitationRepository invitations,
      Inviting inviting,
      InvitationConfig config,
      CandidateMatching matching,
      Workloads workloads,
      Departures departures,
      Participants participants,
      TeamSeats teams,
      CaseNotices notices,
      Timeline timeline,
      Sql sql) {
    this.invitations = invitations;
    this.inviting = inviting;
    this.config = config;
    this.matching = matching;
    this.workloads = workloads;
    this.departures = departures;
    this.participants = participants;
    this.teams = teams;
    this.notices = notices;
    this.timeline = timeline;
    this.sql = sql;
  }

  /** Asks as many at once as the urgency demands. */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(HelpRequestFacts request) {
    if (!needed(request)) {
      return;
    }
    int wanted = config.parallel().of(request.urgency()) - invitations.openOf(request.id()).size();
    fill(request, wanted, purpose(request));
  }

  /** One for one; somebody who was asked by hand is replaced by hand, unless they left a team. */
  @Transactional(Transactional.TxType.MANDATORY)
  void after(Collection<Invitation> ended, HelpRequestFacts request) {
    List<Invitation> ranked =
        ended.stream()
            .filter(one -> !teams.vacated(one, request))
            .filter(one -> !one.manual())
            .toList();
    if (!ranked.isEmpty() && needed(request)) {
      fill(request, ranked.size(), ranked.getFirst().purpose());
    }
  }

  /** For somebody who had accepted and is let go, however they had been found. */
  @Transactional(Transactional.TxType.MANDATORY)
  void instead(HelpRequestFacts request) {
    if (needed(request) && invitations.openOf(request.id()).isEmpty()) {
      fill(request, 1, purpose(request));
    }
  }

  private boolean needed(HelpRequestFacts request) {
    boolean asking =
        request.status() == HelpRequestStatus.CONSULTING
            || request.status() == HelpRequestStatus.DISPATCHING;
    return asking && participants.of(request.id()).isEmpty() && !teams.asking(request.id());
  }

  private static InvitationPurpose purpose(HelpRequestFacts request) {
    return request.status() == HelpRequestStatus.DISPATCHING
        ? InvitationPurpose.VISIT
        : InvitationPurpose.CONSULTATION;
  }

  private void fill(HelpRequestFacts request, int wanted, InvitationPurpose purpose) {
    for (int i = 0; i < wanted; i++) {
      Optional<RankedCandidate> candidate = next(request.id());
      if (candidate.isEmpty()) {
        break;
      }
      inviting.invite(request, Invitee.of(candidate.get()), purpose);
    }
    if (invitations.openOf(request.id()).isEmpty()) {
      exhausted(request);
    }
  }

  private Optional<RankedCandidate> next(UUID helpRequestId) {
    List<RankedCandidate> ranked = matching.ranked(helpRequestId);
    List<UUID> ids = ranked.stream().map(RankedCandidate::craftsmanId).toList();
    Map<UUID, Workload> loads = workloads.of(helpRequestId, ids);
    Set<UUID> gone = departures.among(ids);
    return ranked.stream()
        .filter(candidate -> !gone.contains(candidate.craftsmanId()))
        .filter(candidate -> free(candidate, load(loads, candidate)))
        .filter(candidate -> claim(helpRequestId, candidate))
        .findFirst();
  }

  private static Workload load(Map<UUID, Workload> loads, RankedCandidate candidate) {
    return loads.getOrDefault(candidate.craftsmanId(), Workload.NONE);
  }

  private boolean free(RankedCandidate candidate, Workload load) {
    InvitationRef earlier = load.invitation();
    return earlier == null
        && !load.refusedInThisCase()
        && load.openInvitations() < config.maxOpen()
        && load.engagementsThisMonth() < candidate.monthlyCapacity();
  }

  /** Two cases may want the same craftsman at the same moment; the second looks further. */
  private boolean claim(UUID helpRequestId, RankedCandidate candidate) {
    boolean locked =
        sql.one(
                "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getBoolean(1),
                candidate.craftsmanId().toString())
            .orElse(false);
    return locked
        && departures.among(List.of(candidate.craftsmanId())).isEmpty()
        && free(
            candidate,
            load(workloads.of(helpRequestId, List.of(candidate.craftsmanId())), candidate));
  }

  private void exhausted(HelpRequestFacts request) {
    timeline.record(
        TimelineEvent.of(request.id(), TimelineType.CANDIDATES_EXHAUSTED, Actor.platform()));
    notices.toUnion(request, NoticeType.CANDIDATES_EXHAUSTED);
  }
}
