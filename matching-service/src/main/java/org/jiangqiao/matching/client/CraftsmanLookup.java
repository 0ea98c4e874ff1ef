package org.jiangqiao.matching.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mobile numbers are told only for an engagement that is named; talent audits each. */
record CraftsmanLookup(
    List<UUID> ids, @Nullable String contactFor, @Nullable List<String> accountIds) {

  CraftsmanLookup(List<UUID> ids, @Nullable String contactFor) {
    this(ids, contactFor, null);
  }
}
