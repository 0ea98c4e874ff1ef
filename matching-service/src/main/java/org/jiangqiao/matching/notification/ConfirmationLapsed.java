package org.jiangqiao.matching.notification;

import jakarta.inject.Singleton;

/** A profile was not confirmed in time. */
@Singleton
class ConfirmationLapsed extends ConfirmationHandler {

  ConfirmationLapsed(Notifier notifier) {
    super(notifier, NoticeType.PROFILE_LAPSED);
  }

  @Override
  public String type() {
    return "org.jiangqiao.craftsman.confirmation-lapsed";
  }
}
