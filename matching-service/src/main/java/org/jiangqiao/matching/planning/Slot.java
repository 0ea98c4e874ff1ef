package org.jiangqiao.matching.planning;

import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.weekplan.HalfDay;

/** Who comes, the lead first, and when. */
public record Slot(List<UUID> craftsmanIds, HalfDay halfDay) {

  public Slot {
    craftsmanIds = List.copyOf(craftsmanIds);
  }
}
