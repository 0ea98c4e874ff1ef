package org.jiangqiao.achievements.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What it brought; proven means that someone else than the author confirmed it. */
public record Benefit(
    @Nullable BigDecimal amountCny, @Nullable String description, boolean proven) {

  public static final Benefit NONE = new Benefit(null, null, false);
}
