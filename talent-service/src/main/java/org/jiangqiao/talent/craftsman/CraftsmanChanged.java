package org.jiangqiao.talent.craftsman;

import java.util.UUID;

/** Fired inside the transaction that changes what can be found of a craftsman. */
public record CraftsmanChanged(UUID craftsmanId) {}
