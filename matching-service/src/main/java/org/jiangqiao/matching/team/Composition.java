package org.jiangqiao.matching.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team as an officer wants it.
 *
 * @param leadCraftsmanId where left open, the one who covers most leads
 */
public record Composition(List<UUID> craftsmanIds, @Nullable UUID leadCraftsmanId) {

  public Composition {
    craftsmanIds = craftsmanIds.stream().distinct().toList();
  }
}
