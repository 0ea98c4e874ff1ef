package org.jiangqiao.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Requests as a client makes them; whatever is no success fails. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** One version of HTTP for all, with connections that are kept. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Json() {}

  static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(LONGEST);
  }

  static JsonNode get(URI address) throws IOException {
    return send(request(address).build());
  }

  static JsonNode send(HttpRequest request) throws IOException {
    return MAPPER.readTree(text(request));
  }

  static String text(HttpRequest request) throws IOException {
    HttpResponse<String> response = exchange(request);
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          request.method()
              + " "
              + request.uri()
              + ": "
              + response.statusCode()
              + " "
              + response.body());
    }
    return response.body();
  }

  static boolean answers(URI address) {
    try {
      return exchange(request(address).build()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static HttpResponse<String> exchange(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
