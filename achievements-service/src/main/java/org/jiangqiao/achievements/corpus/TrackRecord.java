package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How often documents have solved something, as those who asked said themselves. */
public interface TrackRecord {

  TrackRecord NONE = documents -> Map.of();

  /** Only documents that ever did. */
  Map<UUID, Integer> solved(Collection<UUID> documents);
}
