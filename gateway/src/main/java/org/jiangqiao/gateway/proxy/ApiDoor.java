package org.jiangqiao.gateway.proxy;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jiangqiao.gateway.Order;
import org.jiangqiao.gateway.identity.Caller;
import org.jiangqiao.gateway.identity.Callers;
import org.jiangqiao.gateway.limit.Allowance;
import org.jiangqiao.gateway.limit.RateLimits;
import org.jiangqiao.gateway.problem.Problem;
import org.jiangqiao.gateway.problem.ProblemType;

/** Lets a request of the API in: known resource, good token or none, within limits. */
@ApplicationScoped
class ApiDoor {
  private static final Logger LOG = Logger.getLogger(ApiDoor.class);

  private final Routes routes;
  private final Callers callers;
  private final RateLimits limits;
  private final Upstreams upstreams;

  ApiDoor(Routes routes, Callers callers, RateLimits limits, Upstreams upstreams) {
    this.routes = routes;
    this.callers = callers;
    this.limits = limits;
    this.upstreams = upstreams;
  }

  void mount(@Observes Router router) {
    router.route("/api/*").order(Order.API).handler(this::enter);
  }

  private void enter(RoutingContext context) {
    HttpServerRequest request = context.request();
    // Nothing of the body may be lost while the token is checked.
    request.pause();
    Optional<Routes.Route> route = routes.find(context.normalizedPath());
    if (route.isEmpty()) {
      Problem.of(ProblemType.NOT_FOUND, request, context.normalizedPath()).send(request);
      return;
    }
    callers
        .identify(context)
        .onSuccess(caller -> admit(request, route.get(), caller))
        .onFailure(failure -> refuse(request, failure));
  }

  private void admit(HttpServerRequest request, Routes.Route route, Caller caller) {
    Allowance allowance = limits.count(caller, request.method().name(), route.resource());
    request
        .response()
        .putHeader("RateLimit-Policy", allowance.policy())
        .putHeader("RateLimit", allowance.state());
    if (!allowance.allowed()) {
      request.response().putHeader("Retry-After", String.valueOf(allowance.retryAfter()));
      Problem.of(ProblemType.TOO_MANY_REQUESTS, request, allowance.retryAfter()).send(request);
    } else if (declaredLength(request) > route.maxBody()) {
      Problem.of(ProblemType.TOO_LARGE, request, route.maxBody() >> 20).send(request);
    } else {
      upstreams.pass(request, route);
    }
  }

  private static void refuse(HttpServerRequest request, Throwable failure) {
    if (failure instanceof AuthenticationFailedException) {
      request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      Problem.of(ProblemType.UNAUTHENTICATED, request).send(request);
    } else {
      LOG.warnf("token not checked: %s", failure.toString());
      request.response().putHeader("Retry-After", "5");
      Problem.of(ProblemType.UPSTREAM_UNAVAILABLE, request).send(request);
    }
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }
}
