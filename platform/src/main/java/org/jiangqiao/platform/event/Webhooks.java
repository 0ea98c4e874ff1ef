package org.jiangqiao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;

/** Who outside gets this service's events; every change is in the audit trail. */
@ApplicationScoped
class Webhooks {

  private static final String RESOURCE = "webhook";

  private final WebhookTable table;
  private final WebhookSecrets secrets;
  private final PublicAddresses addresses;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Webhooks(
      WebhookTable table,
      WebhookSecrets secrets,
      PublicAddresses addresses,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.table = table;
    this.secrets = secrets;
    this.addresses = addresses;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  List<WebhookView> list() {
    return table.all().stream().map(WebhookView::of).toList();
  }

  @Transactional
  WebhookView subscribe(WebhookRequest request) {
    Webhook webhook =
        new Webhook(
            Ids.next(),
            reachable(request.url()),
            List.copyOf(request.types()),
            request.description().strip(),
            1,
            null,
            null,
            clock.instant());
    table.add(webhook, caller.subject());
    audit.record(
        "webhook.created",
        RESOURCE,
        webhook.id(),
        Map.of("host", webhook.url().getHost(), "types", webhook.types()));
    return WebhookView.of(webhook);
  }

  private URI reachable(String text) {
    try {
      URI url = new URI(text.strip());
      addresses.resolve(url);
      return url;
    } catch (URISyntaxException malformed) {
      throw Problem.invalid("url", "webhook-url").causedBy(malformed);
    } catch (PublicAddresses.Refused refused) {
      throw Problem.invalid("url", refused.code()).causedBy(refused);
    }
  }

  /** What is on its way to it is given up. */
  @Transactional
  void unsubscribe(UUID id) {
    if (table.remove(id) == 0) {
      throw Problem.notFound(RESOURCE);
    }
    audit.record("webhook.removed", RESOURCE, id, Map.of());
  }

  @Transactional
  WebhookView enable(UUID id) {
    existing(id);
    table.enable(id);
    audit.record("webhook.enabled", RESOURCE, id, Map.of());
    return WebhookView.of(existing(id));
  }

  /** One that is off already stays so for the reason that it was switched off for. */
  @Transactional
  WebhookView pause(UUID id, String reason) {
    existing(id);
    if (table.disable(id, reason.strip())) {
      audit.record("webhook.paused", RESOURCE, id, Map.of("reason", reason.strip()));
    }
    return WebhookView.of(existing(id));
  }

  /** Reading a secret is a deed. */
  @Transactional
  String secret(UUID id) {
    audit.record("webhook.secret-read", RESOURCE, id, Map.of());
    return secrets.of(existing(id));
  }

  @Transactional
  String changeSecret(UUID id) {
    existing(id);
    table.changeSecret(id);
    audit.record("webhook.secret-changed", RESOURCE, id, Map.of());
    return secrets.of(existing(id));
  }

  private Webhook existing(UUID id) {
    return table.find(id).orElseThrow(() -> Problem.notFound(RESOURCE));
  }
}
