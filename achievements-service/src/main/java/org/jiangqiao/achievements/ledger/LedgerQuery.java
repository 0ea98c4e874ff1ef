package org.jiangqiao.achievements.ledger;

import org.jiangqiao.achievements.code.Codes;
import org.jspecify.annotations.Nullable;

/** Which part of the ledger is read. */
public record LedgerQuery(@Nullable String region, @Nullable String trade, QuestionStatus status) {

  String regionPrefix() {
    return region == null ? "" : Codes.significant(region);
  }
}
