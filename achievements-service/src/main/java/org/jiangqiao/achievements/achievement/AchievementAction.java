package org.jiangqiao.achievements.achievement;

import java.util.Locale;

/** What can be done to a result, and in which states. */
public enum AchievementAction {
  CREATE,
  EDIT,
  SUBMIT,
  TAKE_INTO_REVIEW,
  ACCEPT,
  RETURN,
  PUBLISH,
  WITHDRAW;

  boolean allowedFrom(AchievementStatus status) {
    return switch (this) {
      case CREATE -> false;
      case EDIT, SUBMIT ->
          status == AchievementStatus.DRAFT || status == AchievementStatus.RETURNED;
      case TAKE_INTO_REVIEW -> status == AchievementStatus.SUBMITTED;
      case ACCEPT, RETURN -> status == AchievementStatus.IN_REVIEW;
      case PUBLISH -> status == AchievementStatus.ACCEPTED;
      case WITHDRAW -> status != AchievementStatus.WITHDRAWN;
    };
  }

  /** As in message keys and in the audit trail. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
