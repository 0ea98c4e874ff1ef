package org.jiangqiao.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457), the same on the wire as the services' own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable String requestId) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem with the given sentence, or the type's usual one. */
  public static Problem of(ProblemType type, HttpServerRequest request, Object... arguments) {
    Texts texts = Texts.of(request);
    return new Problem(
        type.uri(),
        texts.get("title." + type.kebab()),
        type.status(),
        texts.get("detail." + type.kebab(), arguments),
        String.valueOf(request.path()),
        request.getHeader("X-Request-Id"));
  }

  public Buffer toBuffer() {
    return Json.encodeToBuffer(this);
  }

  /** Answers the request with this, whatever is left of its body. */
  public void send(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .putHeader("Content-Language", Texts.of(request).locale().toLanguageTag());
    if (hasBody(request)) {
      // Nobody will read it: do not keep the connection for its sake.
      response.putHeader("Connection", "close");
    }
    request.resume();
    response.end(toBuffer());
  }

  private static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains("Content-Length")
        || request.headers().contains("Transfer-Encoding");
  }
}
