package org.jiangqiao.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.http.RequestId;
import org.jiangqiao.platform.identity.ServiceToken;
import org.jspecify.annotations.Nullable;

/** Posts events as CloudEvents 1.0 in structured JSON. */
@ApplicationScoped
class EventSender {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final ServiceToken token;
  private final URI source;
  private final Duration timeout;

  EventSender(
      ServiceToken token,
      Subscribers subscribers,
      @ConfigProperty(name = "jiangqiao.service") String service) {
    this.token = token;
    this.source = URI.create("https://jiangqiao.org/services/" + service);
    this.timeout = subscribers.timeout();
  }

  /** What went wrong; null when the subscriber has taken the event. */
  @Nullable String send(OutboxEvent event, URI subscriber) {
    try {
      HttpResponse<Void> response =
          http.send(request(event, subscriber), HttpResponse.BodyHandlers.discarding());
      return response.statusCode() / 100 == 2 ? null : "status " + response.statusCode();
    } catch (IOException | RuntimeException e) {
      // Whatever it is, the event stays and is tried again; the reason is kept with it.
      return e.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private HttpRequest request(OutboxEvent event, URI subscriber) {
    String base = subscriber.toString().replaceFirst("/+$", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/internal/events"))
            .timeout(timeout)
            .header("Content-Type", JsonFormat.CONTENT_TYPE)
            .header("Authorization", "Bearer " + token.bearer())
            .POST(HttpRequest.BodyPublishers.ofByteArray(new JsonFormat().serialize(of(event))));
    if (event.requestId() != null) {
      request.header(RequestId.HEADER, event.requestId());
    }
    return request.build();
  }

  private CloudEvent of(OutboxEvent event) {
    return CloudEventBuilder.v1()
        .withId(event.id().toString())
        .withSource(source)
        .withType(event.type())
        .withSubject(event.subject())
        .withTime(event.occurredAt().atOffset(ZoneOffset.UTC))
        .withDataContentType("application/json")
        .withData(JsonCloudEventData.wrap(event.data()))
        .build();
  }
}
