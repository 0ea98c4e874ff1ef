package org.jiangqiao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All who want events: our own services by configuration, outsiders by their webhooks. */
@ApplicationScoped
class Destinations {

  private static final String WEBHOOK = "webhook:";

  private final Subscribers subscribers;
  private final WebhookTable webhooks;

  Destinations(Subscribers subscribers, WebhookTable webhooks) {
    this.subscribers = subscribers;
    this.webhooks = webhooks;
  }

  List<String> wanting(String type) {
    Stream<String> outside =
        webhooks.active().stream()
            .filter(webhook -> webhook.wants(type))
            .map(webhook -> subscriber(webhook.id()));
    return Stream.concat(subscribers.wanting(type).stream(), outside).toList();
  }

  /** Empty for who has unsubscribed or was switched off. */
  Optional<Destination> of(String subscriber) {
    if (subscriber.startsWith(WEBHOOK)) {
      return webhooks
          .find(UUID.fromString(subscriber.substring(WEBHOOK.length())))
          .filter(Webhook::active)
          .map(Destination.Outside::new);
    }
    return Optional.ofNullable(subscribers.subscribers().get(subscriber))
        .map(neighbour -> new Destination.Neighbour(neighbour.url()));
  }

  static String subscriber(UUID webhookId) {
    return WEBHOOK + webhookId;
  }
}
