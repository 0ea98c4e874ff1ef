package org.jiangqiao.achievements.achievement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who made it: a craftsman of the pool, or someone known by name only. */
public record Author(@Nullable UUID craftsmanId, String name) {}
