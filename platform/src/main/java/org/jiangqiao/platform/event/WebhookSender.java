package org.jiangqiao.platform.event;

import io.cloudevents.jackson.JsonFormat;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Posts events to addresses outside, signed as the Standard Webhooks specification says. Connects
 * to the very address that was checked, follows no redirect and reads no body.
 */
@ApplicationScoped
class WebhookSender {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final HttpClient http;
  private final PublicAddresses addresses;
  private final WebhookSecrets secrets;
  private final CloudEvents events;
  private final Clock clock;
  private final Duration timeout;

  WebhookSender(
      Vertx vertx,
      PublicAddresses addresses,
      WebhookSecrets secrets,
      CloudEvents events,
      Clock clock,
      Subscribers subscribers) {
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false));
    this.addresses = addresses;
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
    this.timeout = subscribers.timeout();
  }

  /** What went wrong; null when the subscriber has taken the event. */
  @Nullable String send(OutboxEvent event, Webhook webhook) {
    try {
      InetAddress address = addresses.resolve(webhook.url());
      int status =
          http.request(options(webhook.url(), address))
              .compose(request -> post(request, event, webhook))
              .toCompletionStage()
              .toCompletableFuture()
              .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return status / 100 == 2 ? null : "status " + status;
    } catch (PublicAddresses.Refused refused) {
      return refused.getMessage();
    } catch (ExecutionException e) {
      return DeliveryFailure.of(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      return "no answer in " + timeout;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private RequestOptions options(URI url, InetAddress address) {
    boolean encrypted = "https".equals(url.getScheme());
    int port = url.getPort() < 0 ? (encrypted ? HTTPS : HTTP) : url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(url.getHost())
        .setPort(port)
        .setSsl(encrypted)
        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
        .setTimeout(timeout.toMillis());
  }

  private Future<Integer> post(HttpClientRequest request, OutboxEvent event, Webhook webhook) {
    Instant now = clock.instant();
    String id = event.id().toString();
    byte[] body = events.json(event);
    return request
        .putHeader("Content-Type", JsonFormat.CONTENT_TYPE)
        .putHeader("webhook-id", id)
        .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
        .putHeader("webhook-signature", secrets.signature(webhook, id, now, body))
        .send(Buffer.buffer(body))
        .map(
            response -> {
              // Whatever it says beyond the status is of no use, however long it is.
              request.connection().close();
              return response.statusCode();
            });
  }
}
