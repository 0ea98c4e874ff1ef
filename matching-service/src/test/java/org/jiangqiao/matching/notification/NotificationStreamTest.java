package org.jiangqiao.matching.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class NotificationStreamTest {

  @TestHTTPResource("/api/v1/notifications/stream")
  URI stream;

  @Inject Notifier notifier;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String account = "listener-" + UUID.randomUUID();

  @AfterEach
  void hangUp() {
    http.shutdownNow();
  }

  @Test
  void beginsWithWhatIsUnreadAndPushesWhatIsNew() {
    send(Recipient.account(account), "JQ-OLD");
    List<String> lines = listen(Tokens.craftsman(account));
    await().until(() -> lines, hasItem("data:{\"count\":1}"));
    assertEquals("event:unread-count", lines.getFirst());

    send(Recipient.account("somebody-else"), "JQ-NOT-MINE");
    send(Recipient.account(account), "JQ-NEW");

    await().until(() -> lines, hasItem("data:{\"count\":2}"));
    assertThat(lines, hasItem("event:notification"));
    List<String> pushed = lines.stream().filter(line -> line.contains("\"title\"")).toList();
    assertEquals(1, pushed.size());
    assertTrue(pushed.getFirst().contains("JQ-NEW"));
    assertThat(pushed.getFirst(), startsWith("data:{\"id\":"));
  }

  @Test
  void officersHearOfTheirUnion() {
    List<String> city = listen(Tokens.officer("city-" + account, "5227"));
    List<String> province = listen(Tokens.officer("province-" + account, "52"));
    await().until(() -> city.size() > 1 && province.size() > 1);

    send(Recipient.union("522701"), "JQ-COUNTY");
    send(Recipient.union("52"), "JQ-PROVINCE");

    await().until(() -> heard(city, "JQ-COUNTY") && heard(province, "JQ-PROVINCE"));
    assertThat(heard(province, "JQ-COUNTY"), equalTo(false));
    assertThat(heard(city, "JQ-PROVINCE"), equalTo(false));
  }

  private static boolean heard(List<String> lines, String number) {
    return lines.stream().anyMatch(line -> line.contains(number));
  }

  private List<String> listen(String token) {
    List<String> lines = new CopyOnWriteArrayList<>();
    HttpRequest request =
        HttpRequest.newBuilder(stream)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<Stream<String>> response =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
            .orTimeout(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS)
            .join();
    assertEquals(200, response.statusCode());
    Thread.ofVirtual().start(() -> read(response.body(), lines));
    return lines;
  }

  private static void read(Stream<String> body, List<String> lines) {
    try (body) {
      body.filter(line -> !line.isBlank()).forEach(lines::add);
    } catch (UncheckedIOException hungUp) {
      // The way in which every stream of a test ends.
    }
  }

  private void send(Recipient recipient, String caseNumber) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                notifier.send(
                    new Notice(
                        recipient,
                        NoticeType.INVITED,
                        List.of(caseNumber, "锥度超差"),
                        "/craftsman/inbox/1")));
  }
}
