package org.jiangqiao.talent.craftsman;

import java.util.List;
import java.util.UUID;

/** Fired inside the transaction that changes what can be found of craftsmen. */
public record CraftsmanChanged(List<UUID> craftsmen) {

  public CraftsmanChanged {
    craftsmen = List.copyOf(craftsmen);
  }

  static CraftsmanChanged of(UUID craftsman) {
    return new CraftsmanChanged(List.of(craftsman));
  }
}
