package org.jiangqiao.platform.event;

import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jiangqiao.platform.http.RequestId;
import org.jiangqiao.platform.identity.ServiceToken;
import org.jspecify.annotations.Nullable;

/** Posts events to our own services. */
@ApplicationScoped
class EventSender {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final ServiceToken token;
  private final CloudEvents events;
  private final Duration timeout;

  EventSender(ServiceToken token, CloudEvents events, Subscribers subscribers) {
    this.token = token;
    this.events = events;
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
      return DeliveryFailure.of(e);
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
            .POST(HttpRequest.BodyPublishers.ofByteArray(events.json(event)));
    if (event.requestId() != null) {
      request.header(RequestId.HEADER, event.requestId());
    }
    return request.build();
  }
}
