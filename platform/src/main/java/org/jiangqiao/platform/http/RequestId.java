package org.jiangqiao.platform.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One id from the browser to the last log line, taken from the caller or made up here. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  /** Key in the log's diagnostic context. */
  static final String KEY = "requestId";

  /** Anything else could forge log lines or header lines. */
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:/+=-]{1,100}");

  private RequestId() {}

  public static Optional<String> current() {
    return Optional.ofNullable((String) MDC.get(KEY));
  }

  static String acceptOrMake(@Nullable String offered) {
    return offered != null && ACCEPTED.matcher(offered).matches() ? offered : Ids.next().toString();
  }
}
