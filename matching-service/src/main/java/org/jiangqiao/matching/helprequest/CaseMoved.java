package org.jiangqiao.matching.helprequest;

/**
 * CDI event: a case has entered another state. Fired synchronously inside the transaction; an
 * observer that needs more than the database schedules its work there.
 */
public record CaseMoved(HelpRequestFacts helpRequest, HelpRequestStatus from) {

  public HelpRequestStatus to() {
    return helpRequest.status();
  }
}
