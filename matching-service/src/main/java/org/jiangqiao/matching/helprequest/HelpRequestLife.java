package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.AttachedAnswer.Verdict;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The steps of a case that people decide on. */
@ApplicationScoped
public class HelpRequestLife {

  private final HelpRequestRepository requests;
  private final AttachedAnswers answers;
  private final ParticipantRepository participants;
  private final CaseAccess access;
  private final CaseSteps steps;
  private final CaseNotices notices;
  private final Event<CaseSolved> solved;
  private final Clock clock;

  HelpRequestLife(
      HelpRequestRepository requests,
      AttachedAnswers answers,
      ParticipantRepository participants,
      CaseAccess access,
      CaseSteps steps,
      CaseNotices notices,
      Event<CaseSolved> solved,
      Clock clock) {
    this.requests = requests;
    this.answers = answers;
    this.participants = participants;
    this.access = access;
    this.steps = steps;
    this.notices = notices;
    this.solved = solved;
    this.clock = clock;
  }

  @Transactional
  public void answerSolved(UUID id, @Nullable String ifMatch, @Nullable String comment) {
    Party party = access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.solvedByAnswer(clock.instant());
    answers.judge(id, Verdict.SOLVED);
    HelpRequestFacts now =
        steps.done(
            request,
            from,
            TimelineEvent.of(id, TimelineType.ANSWER_SOLVED, party.actor())
                .with("comment", comment));
    solved.fire(new CaseSolved(now, HelpStep.ANSWER, null, comment));
  }

  @Transactional
  public void answerNotSolved(UUID id, @Nullable String ifMatch, @Nullable String comment) {
    Party party = access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.consult(clock.instant());
    answers.judge(id, Verdict.NOT_SOLVED);
    steps.done(
        request,
        from,
        TimelineEvent.of(id, TimelineType.ANSWER_NOT_SOLVED, party.actor())
            .with("comment", comment));
  }

  @Transactional
  public void requestVisit(UUID id, @Nullable String ifMatch, @Nullable String reason) {
    Party party = access.require(id, Party.Role.ENTERPRISE, Party.Role.UNION);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.dispatch(party.role() == Party.Role.ENTERPRISE, clock.instant());
    HelpRequestFacts now =
        steps.done(
            request,
            from,
            TimelineEvent.of(id, TimelineType.VISIT_REQUESTED, party.actor())
                .with("reason", reason));
    notices.toUnion(now, NoticeType.VISIT_REQUESTED, now.enterpriseName());
    notices.toCraftsmen(now, NoticeType.VISIT_REQUESTED, now.enterpriseName());
  }

  /**
   * @param craftsmanId whose advice it was, if the enterprise says so
   */
  @Transactional
  public void consultationSolved(
      UUID id, @Nullable String ifMatch, @Nullable String comment, @Nullable UUID craftsmanId) {
    Party party = access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    if (craftsmanId != null
        && participants.findByIdOptional(new Participant.Key(id, craftsmanId)).isEmpty()) {
      throw Problem.invalid("craftsmanId", "craftsman-not-in-case");
    }
    HelpRequestStatus from = request.status();
    request.solvedByConsultation(clock.instant());
    HelpRequestFacts now =
        steps.done(
            request,
            from,
            TimelineEvent.of(id, TimelineType.CONSULTATION_SOLVED, party.actor())
                .with("comment", comment)
                .with("craftsmanId", craftsmanId));
    solved.fire(new CaseSolved(now, HelpStep.CONSULTATION, craftsmanId, comment));
    notices.toCraftsmen(now, NoticeType.HELP_REQUEST_CLOSED);
  }

  @Transactional
  public void withdraw(UUID id, @Nullable String ifMatch, String reason) {
    Party party = access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.withdraw(clock.instant());
    HelpRequestFacts now =
        steps.done(
            request, from, TimelineEvent.of(id, TimelineType.WITHDRAWN, party.actor(), reason));
    if (from != HelpRequestStatus.DRAFT) {
      notices.toUnion(now, NoticeType.HELP_REQUEST_WITHDRAWN, reason);
    }
    notices.toCraftsmen(now, NoticeType.HELP_REQUEST_WITHDRAWN, reason);
  }

  @Transactional
  public void close(UUID id, @Nullable String ifMatch, String reason) {
    Party party = access.require(id, Party.Role.UNION);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.close(clock.instant());
    HelpRequestFacts now =
        steps.done(request, from, TimelineEvent.of(id, TimelineType.CLOSED, party.actor(), reason));
    notices.toEnterprise(now, NoticeType.HELP_REQUEST_CLOSED);
    notices.toCraftsmen(now, NoticeType.HELP_REQUEST_CLOSED);
  }

  @Transactional
  public void reopen(UUID id, @Nullable String ifMatch, String reason) {
    Party party = access.require(id, Party.Role.ENTERPRISE, Party.Role.UNION);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.reopen(clock.instant());
    HelpRequestFacts now =
        steps.done(
            request, from, TimelineEvent.of(id, TimelineType.REOPENED, party.actor(), reason));
    notices.toUnion(now, NoticeType.HELP_REQUEST_REOPENED, reason);
    notices.toCraftsmen(now, NoticeType.HELP_REQUEST_REOPENED, reason);
  }
}
