package org.jiangqiao.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says why a body is refused that is announced as too large; the server just hangs up. */
@ApplicationScoped
class OversizedBody {

  /** After the exchange has got its id, before the server looks at the body. */
  private static final int EARLY = 9_000;

  private final ProblemWriter writer;
  private final long limit;

  OversizedBody(
      ProblemWriter writer,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.writer = writer;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, EARLY);
  }

  private void refuse(RoutingContext exchange) {
    if (announced(exchange) <= limit) {
      exchange.next();
      return;
    }
    // Closed, because the rest of the body is still on its way.
    exchange.response().putHeader("Connection", "close");
    writer.write(Problem.of(ProblemType.TOO_LARGE), exchange);
  }

  private static long announced(RoutingContext exchange) {
    String length = exchange.request().getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException unreadable) {
      // The server refuses it in its own words.
      return 0;
    }
  }
}
