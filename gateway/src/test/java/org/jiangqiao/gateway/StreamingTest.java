package org.jiangqiao.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nothing is held back on the way through the gateway. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class StreamingTest {
  private static final int MEGABYTE = 1 << 20;

  @ConfigProperty(name = "test.stub")
  String stub;

  @TestHTTPResource URI gateway;

  @Test
  void anEventArrivesBeforeTheNextIsThere() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader events = open(client, "api/v1/notifications/stream")) {
      assertEquals("data: first", events.readLine());

      askStub("next-event");

      assertEquals("", events.readLine());
      assertEquals("data: second", events.readLine());
    }
  }

  @Test
  void aReaderWhoLeavesIsNotWrittenToForEver() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      BufferedReader events = open(client, "api/v1/notifications/stream");
      assertEquals("data: first", events.readLine());
      askStub("next-event");

      events.close();

      await().atMost(Duration.ofSeconds(10)).until(() -> askStub("broken").equals("true"));
    }
  }

  @Test
  void anUploadReachesTheServiceWhileItIsBeingSent() throws Exception {
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Content-Length: " + 2 * MEGABYTE));
      out.write(new byte[MEGABYTE]);
      out.flush();

      await().atMost(Duration.ofSeconds(10)).until(() -> bytesSeen() >= MEGABYTE / 2);

      out.write(new byte[MEGABYTE]);
      out.flush();
      assertTrue(statusLine(socket).contains(" 201 "));
    }
    assertEquals(2 * MEGABYTE, bytesSeen());
  }

  @Test
  void anUploadThatSaysItIsTooLargeIsRefusedAtOnce() throws Exception {
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      socket.getOutputStream().write(head("Content-Length: " + 12 * MEGABYTE));
      assertTrue(statusLine(socket).contains(" 413 "));
    }
  }

  @Test
  void anUploadThatTurnsOutTooLargeIsCutOff() throws Exception {
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Transfer-Encoding: chunked"));
      byte[] chunk = new byte[MEGABYTE];
      try {
        for (int sent = 0; sent < 12; sent++) {
          out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
          out.write(chunk);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
      } catch (IOException cutOffWhileSending) {
        return;
      }
      assertTrue(statusLine(socket).contains(" 413 "));
    }
  }

  @Test
  void anUnendedChunkedUploadIsPassedOn() {
    given()
        .contentType("application/octet-stream")
        .body(new byte[3 * MEGABYTE])
        .post("/api/v1/attachments")
        .then()
        .statusCode(201)
        .body(equalTo(String.valueOf(3 * MEGABYTE)));
  }

  private BufferedReader open(HttpClient client, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path)).build();
    return new BufferedReader(
        new InputStreamReader(
            client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(),
            StandardCharsets.UTF_8));
  }

  private byte[] head(String bodyHeader) {
    return ("POST /api/v1/attachments HTTP/1.1\r\nHost: localhost\r\n" + bodyHeader + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String statusLine(Socket socket) throws IOException {
    return String.valueOf(
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
            .readLine());
  }

  private int bytesSeen() {
    return Integer.parseInt(askStub("bytes"));
  }

  private String askStub(String question) {
    return RestAssured.given().baseUri(stub).get("/control/" + question).asString();
  }
}
