package org.jiangqiao.talent.craftsman;

import java.util.UUID;

/** Fired inside the transaction that makes one entry of two: whoever names people by id follows. */
public record CraftsmanMerged(UUID absorbed, UUID survivor) {}
