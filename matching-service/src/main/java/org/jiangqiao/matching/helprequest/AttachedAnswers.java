package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.client.Answer;
import org.jiangqiao.matching.helprequest.AttachedAnswer.Verdict;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.event.Outbox;

/** The answers of cases: attached once, judged once. */
@ApplicationScoped
public class AttachedAnswers {

  private record Judged(UUID answerId, UUID helpRequestId, Verdict verdict) {}

  private final AttachedAnswerRepository answers;
  private final HelpRequestRepository requests;
  private final StoredHelpRequests facts;
  private final CaseSteps steps;
  private final CaseNotices notices;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Clock clock;

  AttachedAnswers(
      AttachedAnswerRepository answers,
      HelpRequestRepository requests,
      StoredHelpRequests facts,
      CaseSteps steps,
      CaseNotices notices,
      Timeline timeline,
      Outbox outbox,
      Clock clock) {
    this.answers = answers;
    this.requests = requests;
    this.facts = facts;
    this.steps = steps;
    this.notices = notices;
    this.timeline = timeline;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Optional<AttachedAnswer> of(UUID helpRequestId) {
    return answers.findByIdOptional(helpRequestId);
  }

  /** Attaching again does nothing: the work that asks may run twice. */
  @Transactional
  void attach(UUID helpRequestId, Answer answer) {
    HelpRequest request = requests.lock(helpRequestId);
    if (answers.findByIdOptional(helpRequestId).isPresent()) {
      return;
    }
    answers.persist(AttachedAnswer.of(helpRequestId, answer, clock.instant()));
    boolean refused = answer.outcome() == Answer.Outcome.REFUSED;
    TimelineEvent event =
        TimelineEvent.of(
                helpRequestId,
                refused ? TimelineType.ANSWER_REFUSED : TimelineType.ANSWERED,
                Actor.platform())
            .with("answerId", answer.id());
    // A case that went straight to dispatch keeps its state; the answer may help on the way.
    if (request.status() != HelpRequestStatus.SUBMITTED) {
      timeline.record(event);
      return;
    }
    if (refused) {
      consultAtOnce(request, event);
    } else {
      request.answered(clock.instant());
      HelpRequestFacts now = steps.done(request, HelpRequestStatus.SUBMITTED, event);
      notices.toEnterprise(now, NoticeType.ANSWER_READY);
    }
  }

  /**
   * There is nothing to judge in a refusal, so craftsmen are asked without waiting for a verdict.
   */
  private void consultAtOnce(HelpRequest request, TimelineEvent refusal) {
    timeline.record(refusal);
    request.consultUnanswered(clock.instant());
    HelpRequestFacts now =
        steps.done(
            request,
            HelpRequestStatus.SUBMITTED,
            TimelineEvent.of(request.id(), TimelineType.CONSULTATION_STARTED, Actor.platform()));
    notices.toEnterprise(now, NoticeType.ANSWER_REFUSED);
  }

  void judge(UUID helpRequestId, Verdict verdict) {
    AttachedAnswer answer = answers.findById(helpRequestId);
    answer.judge(verdict);
    outbox.publish(
        "org.jiangqiao.answer.judged",
        answer.answerId().toString(),
        new Judged(answer.answerId(), helpRequestId, verdict));
  }

  boolean missing(UUID helpRequestId) {
    return answers.findByIdOptional(helpRequestId).isEmpty();
  }

  HelpRequestFacts facts(UUID helpRequestId) {
    return facts.of(requests.get(helpRequestId));
  }
}
