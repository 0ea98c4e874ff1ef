package org.jiangqiao.achievements.achievement;

import java.util.Locale;

/** Why somebody may not judge a result. */
public enum ReviewConflict {
  /** Put it in. */
  SUBMITTER,
  /** Made it, alone or with others. */
  AUTHOR;

  String messageKey() {
    return "conflict-of-interest." + name().toLowerCase(Locale.ROOT);
  }
}
