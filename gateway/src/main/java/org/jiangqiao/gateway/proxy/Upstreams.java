package org.jiangqiao.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jiangqiao.gateway.GatewayConfig;
import org.jiangqiao.gateway.problem.Problem;
import org.jiangqiao.gateway.problem.ProblemType;

/** A proxy for each resource, over one client. Bodies pass as they come, in both directions. */
@ApplicationScoped
class Upstreams {
  private static final Logger LOG = Logger.getLogger(Upstreams.class);
  private static final String RETRY_SECONDS = "5";

  private final HttpClient client;
  private final Map<Routes.Route, HttpProxy> proxies = new ConcurrentHashMap<>();

  Upstreams(Vertx vertx, GatewayConfig config) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setReadIdleTimeout((int) config.idleTimeout().toSeconds())
                // Each open stream of events holds a connection for as long as its page is open.
                .setMaxPoolSize(4_000)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
  }

  void pass(HttpServerRequest request, Routes.Route route) {
    proxies.computeIfAbsent(route, this::proxy).handle(request);
  }

  private HttpProxy proxy(Routes.Route route) {
    URI origin = route.origin();
    int port = origin.getPort() < 0 ? 80 : origin.getPort();
    return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin(port, origin.getHost())
        .addInterceptor(new Door(route.maxBody()));
  }

  /** What is changed on the way to a service and back. */
  private record Door(long maxBody) implements ProxyInterceptor {
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      ProxyRequest request = context.request();
      HttpServerRequest incoming = request.proxiedRequest();
      forward(request.headers(), incoming);
      Body body = request.getBody();
      if (body == null || body.length() >= 0) {
        return context.sendRequest().recover(failure -> away(context, failure));
      }
      LimitedStream limited = new LimitedStream(body.stream(), maxBody);
      request.setBody(Body.body(limited));
      return context
          .sendRequest()
          .recover(failure -> limited.exceeded() ? tooLarge(context) : away(context, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
      // The gateway has set its own; two values of one header help nobody.
      context.response().headers().remove("X-Request-Id").remove("Server");
      if (worthCompressing(context.response().headers())) {
        // Quarkus marks every response as not to be compressed.
        context.request().proxiedRequest().response().headers().remove("Content-Encoding");
      }
      return context.sendResponse();
    }

    /** Data in one piece; a stream of events or a file must not wait for a compressor. */
    private static boolean worthCompressing(MultiMap headers) {
      String type = String.valueOf(headers.get("Content-Type"));
      return type.startsWith("application/json") && !headers.contains("Content-Encoding");
    }

    private static void forward(MultiMap headers, HttpServerRequest incoming) {
      headers
          .set("X-Forwarded-For", incoming.remoteAddress().hostAddress())
          .set("X-Forwarded-Proto", String.valueOf(incoming.scheme()))
          .set("X-Forwarded-Host", String.valueOf(incoming.authority()));
    }

    private static Future<ProxyResponse> away(ProxyContext context, Throwable failure) {
      HttpServerRequest incoming = context.request().proxiedRequest();
      LOG.warnf("%s %s: %s", incoming.method(), incoming.path(), failure.toString());
      return answer(context, Problem.of(ProblemType.UPSTREAM_UNAVAILABLE, incoming))
          .map(response -> response.putHeader("Retry-After", RETRY_SECONDS));
    }

    private Future<ProxyResponse> tooLarge(ProxyContext context) {
      HttpServerRequest incoming = context.request().proxiedRequest();
      return answer(context, Problem.of(ProblemType.TOO_LARGE, incoming, maxBody >> 20))
          .map(response -> response.putHeader("Connection", "close"));
    }

    private static Future<ProxyResponse> answer(ProxyContext context, Problem problem) {
      return Future.succeededFuture(
          context
              .request()
              .release()
              .response()
              .setStatusCode(problem.status())
              .putHeader("Content-Type", Problem.MEDIA_TYPE)
              .putHeader("Cache-Control", "no-store")
              .setBody(Body.body(problem.toBuffer())));
    }
  }
}
