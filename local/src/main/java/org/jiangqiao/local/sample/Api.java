package org.jiangqiao.local.sample;

import static org.jiangqiao.local.Messages.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.local.Failure;

/** The public API as any client uses it; a refusal is a failure with the problem's own words. */
final class Api {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<Integer> PASSING = Set.of(429, 502, 503);
  private static final int ATTEMPTS = 8;

  private final SampleContent.Target target;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<Account, Token> tokens = new HashMap<>();

  Api(SampleContent.Target target) {
    this.target = target;
  }

  private record Token(String value, Instant goodUntil) {}

  Reply get(Account account, String path) {
    return send(account, path, request(path).GET());
  }

  /** A creation; the key makes it safe to repeat after an interruption. */
  Reply create(Account account, String path, JsonNode body, String idempotencyKey) {
    return send(account, path, json(path, "POST", body).header("Idempotency-Key", idempotencyKey));
  }

  /** A change of what was read. */
  Reply change(Account account, String method, String path, JsonNode body, String etag) {
    return send(account, path, json(path, method, body).header("If-Match", etag));
  }

  /** One file as a multipart form. */
  Reply upload(Account account, String path, FormFile file, String idempotencyKey) {
    return send(
        account,
        path,
        request(path)
            .header("Content-Type", file.contentType())
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(file.body())));
  }

  private HttpRequest.Builder json(String path, String method, JsonNode body) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(target.gateway().resolve("/api/v1" + path))
        .timeout(Duration.ofMinutes(1))
        .header("Accept-Language", System.getProperty("user.language", "zh"));
  }

  private Reply send(Account account, String path, HttpRequest.Builder request) {
    for (int attempt = 1; ; attempt++) {
      HttpRequest built = request.setHeader("Authorization", "Bearer " + token(account)).build();
      HttpResponse<String> response = exchange(built);
      if (response.statusCode() < 400) {
        return reply(response);
      }
      if (!PASSING.contains(response.statusCode()) || attempt == ATTEMPTS) {
        throw new Refused(
            response.statusCode(),
            text(
                "sample.refused",
                account.name(),
                built.method(),
                path,
                response.statusCode(),
                response.body()));
      }
      pause(response.headers().firstValueAsLong("Retry-After").orElse(2));
    }
  }

  private Reply reply(HttpResponse<String> response) {
    try {
      JsonNode body =
          response.body().isBlank() ? NullNode.getInstance() : JSON.readTree(response.body());
      return new Reply(response.statusCode(), body, response.headers());
    } catch (IOException e) {
      throw new Failure(text("sample.unreadable", response.uri(), response.body()), e);
    }
  }

  private String token(Account account) {
    Token known = tokens.get(account);
    if (known == null || Instant.now().isAfter(known.goodUntil())) {
      known = login(account);
      tokens.put(account, known);
    }
    return known.value();
  }

  private Token login(Account account) {
    String form =
        "grant_type=password&client_id=jiangqiao-seed&username=%s&password=%s"
            .formatted(encoded(account.name()), encoded(target.password()));
    HttpResponse<String> response =
        exchange(
            HttpRequest.newBuilder(target.tokens())
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    if (response.statusCode() != 200) {
      throw new Failure(text("sample.no-login", account.name(), response.body()));
    }
    JsonNode body = reply(response).body();
    return new Token(
        body.path("access_token").asText(),
        Instant.now().plusSeconds(body.path("expires_in").asLong() / 2));
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Failure(text("sample.unreachable", request.uri(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static void pause(long seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
