package org.jiangqiao.platform.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first call was answered. */
record FirstResponse(int status, Map<String, String> headers, @Nullable String body) {}
