package org.jiangqiao.matching.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the matching who came to help in the end; the engagement feature answers. */
public interface CaseHelpers {

  /** Lead craftsman of the newest engagement by case; cases without one are left out. */
  Map<UUID, UUID> leads(Collection<UUID> helpRequestIds);
}
