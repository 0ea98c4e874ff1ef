package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jiangqiao.matching.servicelevel.ClockedCase;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;

/** What goes with every step of a case: timeline, clocks, and word to the other features. */
@ApplicationScoped
class CaseSteps {

  private final HelpRequestRepository requests;
  private final StoredHelpRequests facts;
  private final ParticipantRepository participants;
  private final Timeline timeline;
  private final Clocks clocks;
  private final Event<CaseMoved> moved;

  CaseSteps(
      HelpRequestRepository requests,
      StoredHelpRequests facts,
      ParticipantRepository participants,
      Timeline timeline,
      Clocks clocks,
      Event<CaseMoved> moved) {
    this.requests = requests;
    this.facts = facts;
    this.participants = participants;
    this.timeline = timeline;
    this.clocks = clocks;
    this.moved = moved;
  }

  /** Call when the entity has moved already. */
  HelpRequestFacts done(HelpRequest request, HelpRequestStatus from, TimelineEvent event) {
    requests.flush();
    HelpRequestFacts now = facts.of(request);
    timeline.record(event.moving(from, request.status()));
    setClocks(now, from);
    moved.fire(new CaseMoved(now, from));
    return now;
  }

  private void setClocks(HelpRequestFacts request, HelpRequestStatus from) {
    ClockedCase clocked = request.clocked();
    if (from.over()) {
      clocks.start(clocked, Measure.OUTCOME);
    }
    switch (request.status()) {
      case DRAFT -> {}
      case SUBMITTED -> {
        clocks.start(clocked, Measure.FIRST_ANSWER);
        clocks.start(clocked, Measure.OUTCOME);
      }
      case ANSWERED, DELIVERED -> {
        List<Measure> reached =
            request.status() == HelpRequestStatus.ANSWERED
                ? List.of(Measure.FIRST_ANSWER)
                : List.of(Measure.INVITATION_ACCEPTED, Measure.VISIT);
        reached.forEach(measure -> clocks.stop(request.id(), measure));
        // From here on the case waits for the enterprise.
        clocks.pause(request.id());
      }
      case CONSULTING -> {
        clocks.resume(request.id());
        awaitAcceptance(clocked);
        if (from.over()) {
          awaitAdvice(clocked);
        }
      }
      case DISPATCHING -> {
        clocks.resume(request.id());
        clocks.stop(request.id(), Measure.ADVICE);
        clocks.start(clocked, Measure.VISIT);
        awaitAcceptance(clocked);
      }
      case ENGAGED -> {
        clocks.resume(request.id());
        clocks.start(clocked, Measure.VISIT);
        clocks.stop(request.id(), Measure.INVITATION_ACCEPTED);
        clocks.stop(request.id(), Measure.ADVICE);
      }
      case RESOLVED, CLOSED_UNRESOLVED, WITHDRAWN -> clocks.stopAll(request.id());
    }
  }

  /** A case that comes back is a question again to those who take part in it. */
  private void awaitAdvice(ClockedCase clocked) {
    if (!participants.of(clocked.helpRequestId()).isEmpty()) {
      clocks.start(clocked, Measure.ADVICE);
    }
  }

  private void awaitAcceptance(ClockedCase clocked) {
    if (participants.of(clocked.helpRequestId()).isEmpty()) {
      clocks.start(clocked, Measure.INVITATION_ACCEPTED);
    }
  }
}
