package org.jiangqiao.platform.page;

import org.jspecify.annotations.Nullable;

/** How many results have this value; {@code label} names a code in words. */
public record FacetBucket(String value, @Nullable String label, long count) {}
