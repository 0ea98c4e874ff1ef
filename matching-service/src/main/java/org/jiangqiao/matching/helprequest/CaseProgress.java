package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.matching.timeline.TimelineEvent;

/** The steps of a case that follow from what happens in other features, in their transaction. */
@ApplicationScoped
public class CaseProgress {

  private final HelpRequestRepository requests;
  private final StoredHelpRequests facts;
  private final CaseSteps steps;
  private final Clock clock;

  CaseProgress(
      HelpRequestRepository requests, StoredHelpRequests facts, CaseSteps steps, Clock clock) {
    this.requests = requests;
    this.facts = facts;
    this.steps = steps;
    this.clock = clock;
  }

  /** Nothing else happens in this case until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public HelpRequestFacts lock(UUID id) {
    return facts.of(requests.lock(id));
  }

  @Transactional(TxType.MANDATORY)
  public HelpRequestFacts engaged(UUID id, TimelineEvent event) {
    HelpRequest request = requests.lock(id);
    HelpRequestStatus from = request.status();
    request.engage(clock.instant());
    return steps.done(request, from, event);
  }

  @Transactional(TxType.MANDATORY)
  public HelpRequestFacts delivered(UUID id, TimelineEvent event) {
    HelpRequest request = requests.lock(id);
    HelpRequestStatus from = request.status();
    request.deliver(clock.instant());
    return steps.done(request, from, event);
  }

  @Transactional(TxType.MANDATORY)
  public HelpRequestFacts resolved(UUID id, TimelineEvent event) {
    HelpRequest request = requests.lock(id);
    HelpRequestStatus from = request.status();
    request.resolve(clock.instant());
    return steps.done(request, from, event);
  }

  @Transactional(TxType.MANDATORY)
  public HelpRequestFacts notSolved(UUID id, TimelineEvent event) {
    HelpRequest request = requests.lock(id);
    HelpRequestStatus from = request.status();
    request.dispatchAgain(clock.instant());
    return steps.done(request, from, event);
  }
}
