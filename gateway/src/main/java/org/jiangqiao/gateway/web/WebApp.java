package org.jiangqiao.gateway.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jiangqiao.gateway.GatewayConfig;
import org.jiangqiao.gateway.Order;
import org.jiangqiao.gateway.problem.Problem;
import org.jiangqiao.gateway.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The web app: its files, its configuration, and its first page for every path of its own. */
@ApplicationScoped
class WebApp {
  private static final Logger LOG = Logger.getLogger(WebApp.class);
  private static final String FIRST_PAGE = "/index.html";

  /** The same with the portal's first lines in it, to be seen before any script has run. */
  private static final String PORTAL = "/home.html";

  /** What services say to one another, and to their operators, is not at this door at all. */
  private static final Pattern INSIDE = Pattern.compile("/(internal|q)(/|$)");

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final GatewayConfig.Web config;
  private final Map<String, Asset> assets;
  private final String contentPolicy;

  WebApp(GatewayConfig config) {
    this.config = config.web();
    this.assets = read(config.web().directory().toAbsolutePath().normalize());
    this.contentPolicy = contentPolicy(config.web().authority());
  }

  void mount(@Observes Router router) {
    router.get("/config.json").order(Order.PAGES).handler(this::sendConfiguration);
    router.route().order(Order.WEB).handler(this::serve);
  }

  private void sendConfiguration(RoutingContext context) {
    secured(context.response())
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-cache")
        .end(
            new JsonObject()
                .put("authority", config.authority().toString())
                .put("clientId", config.clientId())
                .toBuffer());
  }

  private void serve(RoutingContext context) {
    HttpServerRequest request = context.request();
    String path = context.normalizedPath();
    @Nullable Asset asset = assets.get(path);
    @Nullable Asset page = page(path);
    if (!READING.contains(request.method())) {
      request.response().putHeader("Allow", "GET, HEAD");
      Problem.of(ProblemType.METHOD_NOT_ALLOWED, request).send(request);
    } else if (asset != null && !path.equals(FIRST_PAGE)) {
      send(request, asset, cacheControl(path));
    } else if (page != null && isPageOfTheApp(path)) {
      send(request, page, "no-cache");
    } else {
      Problem.of(ProblemType.NOT_FOUND, request, path).send(request);
    }
  }

  private @Nullable Asset page(String path) {
    @Nullable Asset portal = path.equals("/") ? assets.get(PORTAL) : null;
    return portal == null ? assets.get(FIRST_PAGE) : portal;
  }

  /** The app routes by paths without an extension; a missing file must stay a missing file. */
  private static boolean isPageOfTheApp(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return path.equals(FIRST_PAGE) || (!last.contains(".") && !INSIDE.matcher(path).lookingAt());
  }

  /** The build puts a digest into the names below /assets: such a file never changes. */
  private static String cacheControl(String path) {
    return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private void send(HttpServerRequest request, Asset asset, String cacheControl) {
    HttpServerResponse response =
        secured(request.response())
            .putHeader("Cache-Control", cacheControl)
            .putHeader("ETag", asset.tag())
            .putHeader("Vary", "Accept-Encoding");
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader("Content-Type", asset.mediaType());
    @Nullable Buffer gzipped = acceptsGzip(request) ? asset.gzipped() : null;
    if (gzipped != null) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    Buffer body = gzipped == null ? asset.plain() : gzipped;
    if (request.method().equals(HttpMethod.HEAD)) {
      response.putHeader("Content-Length", String.valueOf(body.length())).end();
    } else {
      response.end(body);
    }
  }

  private static boolean acceptsGzip(HttpServerRequest request) {
    @Nullable String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private HttpServerResponse secured(HttpServerResponse response) {
    return response
        .putHeader("Content-Security-Policy", contentPolicy)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "SAMEORIGIN")
        .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
        .putHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** Only our own scripts; log-in goes to the authority's origin, also from a hidden frame. */
  private static String contentPolicy(URI authority) {
    String login = authority.getScheme() + "://" + authority.getAuthority();
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'",
        // The component library writes its styles into the page.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' " + login,
        "frame-src 'self' " + login,
        "form-action 'self' " + login,
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'self'");
  }

  private static Map<String, Asset> read(Path directory) {
    Map<String, Asset> assets = new TreeMap<>();
    if (!Files.isDirectory(directory)) {
      LOG.warnf("no web app in %s", directory);
      return assets;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = "/" + directory.relativize(file).toString().replace('\\', '/');
        assets.put(path, Asset.of(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return assets;
  }
}
