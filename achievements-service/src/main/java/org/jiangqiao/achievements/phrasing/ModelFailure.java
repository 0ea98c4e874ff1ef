package org.jiangqiao.achievements.phrasing;

import org.jspecify.annotations.Nullable;

/** A model gave no text, or not in time. */
final class ModelFailure extends Exception {

  private final Phrasing.Reason reason;

  ModelFailure(Phrasing.Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  Phrasing.Reason reason() {
    return reason;
  }
}
