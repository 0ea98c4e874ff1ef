package org.jiangqiao.achievements.answer;

import java.util.UUID;
import org.jiangqiao.achievements.ledger.AskedQuestion;
import org.jspecify.annotations.Nullable;

/** A question with what is known about who asks. */
public record Question(
    String text,
    @Nullable String trade,
    @Nullable String regionCode,
    @Nullable UUID helpRequestId) {

  AskedQuestion asked() {
    return new AskedQuestion(text, trade, regionCode);
  }
}
