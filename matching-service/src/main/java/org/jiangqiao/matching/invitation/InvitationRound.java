package org.jiangqiao.matching.invitation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.matching.candidate.CandidateMatching;
import org.jiangqiao.matching.helprequest.CaseMoved;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.schedule.Patience;

/** Begins to ask craftsmen when a case needs them, and stops when it does not any more. */
@ApplicationScoped
class InvitationRound {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("invitation-round");

  private static final Logger LOG = Logger.getLogger(InvitationRound.class);

  private final InvitationRepository invitations;
  private final InvitationNotices notices;
  private final NextInvitation next;
  private final CandidateMatching matching;
  private final HelpRequests requests;
  private final Participants participants;
  private final CaseProgress progress;
  private final SchedulerClient scheduler;
  private final Clock clock;

  InvitationRound(
      InvitationRepository invitations,
      InvitationNotices notices,
      NextInvitation next,
      CandidateMatching matching,
      HelpRequests requests,
      Participants participants,
      CaseProgress progress,
      SchedulerClient scheduler,
      Clock clock) {
    this.invitations = invitations;
    this.notices = notices;
    this.next = next;
    this.matching = matching;
    this.requests = requests;
    this.participants = participants;
    this.progress = progress;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void moved(@Observes CaseMoved moved) {
    HelpRequestFacts request = moved.helpRequest();
    switch (moved.to()) {
      case CONSULTING, DISPATCHING -> begin(request);
      case ENGAGED, RESOLVED, CLOSED_UNRESOLVED, WITHDRAWN -> withdrawOpen(request.id());
      case DRAFT, SUBMITTED, ANSWERED, DELIVERED -> {}
    }
  }

  /** The version tells rounds apart: a case may come here again. */
  private void begin(HelpRequestFacts request) {
    boolean alone = participants.of(request.id()).isEmpty();
    if (alone && invitations.openOf(request.id()).isEmpty()) {
      scheduler.scheduleIfNotExists(
          TASK.instance(request.id() + "/" + request.version()).scheduledTo(clock.instant()));
    }
  }

  private void withdrawOpen(UUID helpRequestId) {
    List<Invitation> open = invitations.openOf(helpRequestId);
    for (Invitation invitation : open) {
      invitation.withdraw(clock.instant());
      notices.toCraftsman(invitation, NoticeType.INVITATION_WITHDRAWN);
    }
    invitations.flush();
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.oneTime(TASK)
        .onFailure(new Patience<>())
        .execute((instance, context) -> run(helpRequestId(instance.getId())));
  }

  /** The match is remote and stands for itself; asking is one transaction. */
  private void run(UUID helpRequestId) {
    HelpRequestFacts request = requests.facts(helpRequestId);
    if (request.status() != HelpRequestStatus.CONSULTING
        && request.status() != HelpRequestStatus.DISPATCHING) {
      return;
    }
    UUID run = matching.run(request);
    QuarkusTransaction.requiringNew().run(() -> next.begin(progress.lock(helpRequestId)));
    LOG.debugf("Case %s asks by match run %s", request.caseNumber(), run);
  }

  private static UUID helpRequestId(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('/')));
  }
}
