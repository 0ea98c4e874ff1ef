package org.jiangqiao.matching.helprequest;

import java.util.UUID;
import org.jiangqiao.matching.timeline.Actor;
import org.jspecify.annotations.Nullable;

/**
 * In what relation the caller stands to a case.
 *
 * @param craftsmanId the craftsman that the caller is in this case
 */
public record Party(Role role, Actor actor, @Nullable UUID craftsmanId) {

  /** The three sides of a case. */
  public enum Role {
    ENTERPRISE,
    CRAFTSMAN,
    UNION
  }
}
