package org.jiangqiao.achievements.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question as it was asked. */
public record AskedQuestion(String text, @Nullable String trade, @Nullable String regionCode) {

  /** Near-identical questions differ in spaces and marks only. */
  String normalised() {
    return text.replaceAll("[\\s\\p{P}\\p{S}]+", "").toLowerCase(Locale.ROOT);
  }
}
