package org.jiangqiao.matching.timeline;

import java.util.UUID;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** The memory of cases. */
public interface Timeline {

  /** Adds an entry in the running transaction. */
  void record(TimelineEvent event);

  /** The entries of a case, oldest first, in the language of the caller. */
  Page<TimelineEntry> of(UUID helpRequestId, PageRequest page);
}
