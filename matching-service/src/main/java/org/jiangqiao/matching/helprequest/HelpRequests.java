package org.jiangqiao.matching.helprequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading cases from other features; changing them is {@link HelpRequestLife}. */
public interface HelpRequests {

  /**
   * The facts of a case, whoever asks; access is checked by {@link CaseAccess}.
   *
   * @throws org.jiangqiao.platform.problem.Problem NOT_FOUND
   */
  HelpRequestFacts facts(UUID helpRequestId);

  /** Cases to be dispatched in which nobody takes part yet, oldest first. */
  List<HelpRequestFacts> waitingForSomebody(String regionPrefix, int atMost);

  /** Facts of many cases in one query. */
  Map<UUID, HelpRequestFacts> facts(Collection<UUID> helpRequestIds);
}
