package org.jiangqiao.matching.notification.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.notification.Notification;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notification")
record NotificationResponse(
    UUID id,
    Instant at,
    NoticeType type,
    String title,
    String text,
    @Schema(
            description = "Path in the web app",
            examples = "/help-requests/0193a1b2-0000-7000-8000-000000000001")
        String link,
    @Nullable Instant readAt) {

  static NotificationResponse of(Notification notification, Locale locale) {
    String key = "notification." + notification.type().name();
    return new NotificationResponse(
        notification.id(),
        notification.createdAt(),
        notification.type(),
        Messages.text(locale, key + ".title", notification.args()),
        Messages.text(locale, key + ".text", notification.args()),
        notification.link(),
        notification.readAt());
  }
}
