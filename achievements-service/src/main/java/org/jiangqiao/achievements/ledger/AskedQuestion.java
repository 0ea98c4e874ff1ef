package org.jiangqiao.achievements.ledger;

import org.jiangqiao.search.Terms;
import org.jspecify.annotations.Nullable;

/** A question as it was asked. */
public record AskedQuestion(String text, @Nullable String trade, @Nullable String regionCode) {

  /** Near-identical questions differ in spaces and marks only. */
  String normalised() {
    return folded().replaceAll("[\\s\\p{P}\\p{S}]+", "");
  }

  /** However its characters were typed: full or half width, traditional or simplified. */
  String folded() {
    return Terms.fold(text);
  }
}
