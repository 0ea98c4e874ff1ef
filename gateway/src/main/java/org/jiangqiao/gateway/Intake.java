package org.jiangqiao.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every request its id and takes away what a client must not claim. */
@ApplicationScoped
class Intake {
  static final String REQUEST_ID = "X-Request-Id";

  private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

  /** Only the gateway may say these to a service. */
  private static final List<String> SPOOFABLE =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-Forwarded-User",
          "X-Real-IP",
          "X-Client-IP",
          "X-Original-URL",
          "X-Rewrite-URL",
          "X-HTTP-Method-Override",
          "X-User",
          "X-Remote-User");

  void mount(@Observes Router router) {
    router.route().order(Order.INTAKE).handler(this::take);
  }

  private void take(RoutingContext context) {
    HttpServerRequest request = context.request();
    String id = idOf(request.getHeader(REQUEST_ID));
    SPOOFABLE.forEach(request.headers()::remove);
    request.headers().set(REQUEST_ID, id);
    context.response().putHeader(REQUEST_ID, id);
    context.next();
  }

  private static String idOf(@Nullable String given) {
    return given != null && ACCEPTED_ID.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
