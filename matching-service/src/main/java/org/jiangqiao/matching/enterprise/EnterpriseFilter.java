package org.jiangqiao.matching.enterprise;

import org.jspecify.annotations.Nullable;

/** Which enterprises an officer wants to see; the text is part of a name or a whole code. */
public record EnterpriseFilter(
    @Nullable EnterpriseStatus status, @Nullable String region, @Nullable String text) {}
