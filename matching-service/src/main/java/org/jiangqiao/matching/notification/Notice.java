package org.jiangqiao.matching.notification;

import java.util.List;

/**
 * Something a person should know.
 *
 * @param args arguments of the sentences {@code notification.<type>.title} and {@code .text} in
 *     {@code messages/notification.properties}; the text is rendered when it is read, in the
 *     reader's language
 * @param link path in the web app, for example {@code /help-requests/0192…}
 */
public record Notice(Recipient recipient, NoticeType type, List<String> args, String link) {

  public Notice {
    args = List.copyOf(args);
  }
}
