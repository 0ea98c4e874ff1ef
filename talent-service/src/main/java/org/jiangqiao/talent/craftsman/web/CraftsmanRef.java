package org.jiangqiao.talent.craftsman.web;

import java.util.UUID;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanLookup;
import org.jiangqiao.talent.craftsman.CraftsmanOrigin;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.Reach;
import org.jspecify.annotations.Nullable;

record CraftsmanRef(
    UUID id,
    @Nullable String accountId,
    String name,
    @Nullable String regionCode,
    @Nullable String occupationCode,
    @Nullable Reach reach,
    CraftsmanStatus status,
    CraftsmanOrigin origin,
    @Nullable String contactMobile) {

  static CraftsmanRef of(CraftsmanLookup.Reference reference) {
    Craftsman craftsman = reference.craftsman();
    return new CraftsmanRef(
        reference.id(),
        craftsman.accountId(),
        craftsman.particulars().name(),
        craftsman.particulars().regionCode(),
        craftsman.particulars().occupationCode(),
        craftsman.particulars().reach(),
        craftsman.status(),
        craftsman.origin(),
        reference.mobile().orElse(null));
  }
}
