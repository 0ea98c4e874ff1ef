package org.jiangqiao.matching.notification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;

/** Tells a craftsman what becomes of a profile that nobody has confirmed for a year. */
abstract class ConfirmationHandler implements EventHandler {

  private static final String PROFILE = "/craftsman/profile";

  private final Notifier notifier;
  private final NoticeType notice;

  ConfirmationHandler(Notifier notifier, NoticeType notice) {
    this.notifier = notifier;
    this.notice = notice;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    notifier.send(
        new Notice(
            Recipient.account(data.path("accountId").asText()),
            notice,
            List.of(data.path("dueOn").asText()),
            PROFILE));
  }
}
