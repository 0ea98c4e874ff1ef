package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code contactFor} names the engagement whose parties are to see the mobile numbers. */
record LookupRequest(
    @Size(max = 500) @Nullable List<UUID> ids,
    @Size(max = 500) @Nullable List<String> accountIds,
    @Size(min = 1, max = 100) @Nullable String contactFor) {}
