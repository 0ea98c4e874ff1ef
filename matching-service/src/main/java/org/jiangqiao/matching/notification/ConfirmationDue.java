package org.jiangqiao.matching.notification;

import jakarta.inject.Singleton;

/** A profile is to be confirmed. */
@Singleton
class ConfirmationDue extends ConfirmationHandler {

  ConfirmationDue(Notifier notifier) {
    super(notifier, NoticeType.PROFILE_CONFIRMATION_DUE);
  }

  @Override
  public String type() {
    return "org.jiangqiao.craftsman.confirmation-due";
  }
}
