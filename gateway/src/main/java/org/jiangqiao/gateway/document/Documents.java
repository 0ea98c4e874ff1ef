package org.jiangqiao.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jiangqiao.gateway.GatewayConfig;
import org.jiangqiao.gateway.Order;
import org.jspecify.annotations.Nullable;

/** The API's contract as one document, and a page to read and try it. Nothing comes from a CDN. */
@ApplicationScoped
class Documents {
  private static final String PAGE_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final ObjectMapper json;
  private final Buffer contract;
  private final String swaggerUi = "META-INF/resources/webjars/swagger-ui/" + version() + "/";

  Documents(ObjectMapper json, GatewayConfig config) {
    this.json = json;
    this.contract = merge(config);
  }

  void mount(@Observes Router router) {
    router.get("/openapi.json").order(Order.PAGES).handler(this::sendContract);
    router.get("/docs").order(Order.PAGES).handler(context -> send(context, "pages/docs.html"));
    router.get("/docs/:file").order(Order.PAGES).handler(this::sendFile);
  }

  private Buffer merge(GatewayConfig config) {
    MergedContract merged =
        new MergedContract(
            json,
            ResourceBundle.getBundle("messages/gateway", Locale.ROOT).getString("docs.title"),
            "/");
    config.services().keySet().stream().sorted().forEach(service -> addContract(merged, service));
    return Buffer.buffer(merged.document().toString());
  }

  private static void addContract(MergedContract merged, String service) {
    try (InputStream file = resource("contracts/" + service + "-service.yaml")) {
      if (file != null) {
        merged.add(service, new YAMLMapper().readTree(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A webjar keeps its files below its version. */
  private static String version() {
    try (InputStream file = resource("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(file));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sendContract(RoutingContext context) {
    compressed(context.response())
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-cache")
        .end(contract);
  }

  private void sendFile(RoutingContext context) {
    String file = String.valueOf(context.pathParam("file"));
    switch (file) {
      case "docs.js" -> send(context, "pages/docs.js");
      case "page.css" -> send(context, "pages/page.css");
      case "swagger-ui.css", "swagger-ui-bundle.js" -> send(context, swaggerUi + file);
      default -> context.next();
    }
  }

  private static void send(RoutingContext context, String name) {
    try (InputStream file = resource(name)) {
      if (file == null) {
        context.next();
        return;
      }
      compressed(context.response())
          .putHeader("Content-Type", mediaType(name))
          .putHeader("Cache-Control", "no-cache")
          .putHeader("Content-Security-Policy", PAGE_POLICY)
          .putHeader("X-Content-Type-Options", "nosniff")
          .end(Buffer.buffer(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Quarkus marks every response as not to be compressed; this is worth it. */
  private static HttpServerResponse compressed(HttpServerResponse response) {
    response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    return response;
  }

  private static @Nullable InputStream resource(String name) {
    return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      default -> "text/javascript; charset=utf-8";
    };
  }
}
