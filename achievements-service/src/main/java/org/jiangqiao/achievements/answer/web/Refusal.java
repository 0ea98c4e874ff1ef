package org.jiangqiao.achievements.answer.web;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.answer.Answer;
import org.jiangqiao.achievements.answer.RefusalReason;
import org.jiangqiao.platform.language.Messages;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, and what now; in the caller's language. */
@Schema(name = "Refusal")
record Refusal(
    @Schema(description = "The same as the reason, for a program") RefusalReason code,
    String reason,
    String whatWouldHelp,
    String whatHappensNext) {

  private static final Messages TEXTS = Messages.in("messages/answers");

  static @Nullable Refusal of(Answer answer, Locale language) {
    if (answer.refusal() == null) {
      return null;
    }
    String next = answer.helpRequestId() == null ? "next.question" : "next.help-request";
    return new Refusal(
        answer.refusal(),
        TEXTS.text(language, "reason." + answer.refusal()),
        TEXTS.text(language, "what-would-help"),
        TEXTS.text(language, next));
  }
}
