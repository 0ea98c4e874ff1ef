package org.jiangqiao.talent.pool;

import org.jspecify.annotations.Nullable;

/** Why an import stopped: a message key with at most one argument. */
public record ImportFailure(String messageKey, @Nullable String argument) {

  static ImportFailure of(String messageKey) {
    return new ImportFailure(messageKey, null);
  }
}
