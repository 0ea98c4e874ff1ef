package org.jiangqiao.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Goes around every exchange, also around those that never reach a resource. */
class Exchange {

  /** Before everything else, so that even a refused log-in has its id. */
  private static final int FIRST = 10_000;

  void register(@Observes Filters filters) {
    filters.register(Exchange::begin, FIRST);
  }

  private static void begin(RoutingContext exchange) {
    String id = RequestId.acceptOrMake(exchange.request().getHeader(RequestId.HEADER));
    MDC.put(RequestId.KEY, id);
    HttpServerResponse response = exchange.response();
    response.putHeader(RequestId.HEADER, id);
    exchange.addHeadersEndHandler(
        ending -> {
          // What is not marked otherwise may be personal and is kept by nobody.
          if (!response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
          }
        });
    exchange.next();
  }
}
