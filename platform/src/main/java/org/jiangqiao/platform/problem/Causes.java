package org.jiangqiao.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds what a wrapped failure really is. */
final class Causes {

  private static final Logger LOG = Logger.getLogger(Causes.class);

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";

  private Causes() {}

  static Problem problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Problem known = known(cause);
      if (known != null) {
        return known == cause ? known : known.causedBy(failure);
      }
    }
    // The caller learns nothing of it but the request id, under which it stands in the log.
    LOG.error("Request failed", failure);
    return Problem.of(ProblemType.INTERNAL).causedBy(failure);
  }

  private static @Nullable Problem known(Throwable cause) {
    return switch (cause) {
      case Problem problem -> problem;
      case OptimisticLockException stale -> Problem.of(ProblemType.STALE);
      case StaleStateException stale -> Problem.of(ProblemType.STALE);
      case SQLException refused -> ofSqlState(refused.getSQLState());
      default -> null;
    };
  }

  private static @Nullable Problem ofSqlState(@Nullable String state) {
    return switch (state) {
      case UNIQUE_VIOLATION -> Problem.of(ProblemType.DUPLICATE);
      case SERIALIZATION_FAILURE, DEADLOCK -> Problem.of(ProblemType.STALE);
      case null, default -> null;
    };
  }
}
