package org.jiangqiao.matching.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the matching what craftsmen already carry; the engagement feature answers. */
public interface Workloads {

  /** One query for all of them; every id asked for is a key of the answer. */
  Map<UUID, Workload> of(UUID helpRequestId, Collection<UUID> craftsmanIds);

  /** One query as well: what one craftsman carries, as each of several cases sees it. */
  Map<UUID, Workload> inCases(UUID craftsmanId, Collection<UUID> helpRequestIds);
}
