package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.Nullable;

/** A profile as it is handed in, by its owner or by an officer. */
public record Registration(
    Particulars particulars,
    Availability availability,
    Contact contact,
    @Nullable String accountId) {}
