package org.jiangqiao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret of each webhook and what it signs, in the form of the Standard Webhooks specification.
 * Secrets are derived from the service's key, so that the database holds none.
 */
@ApplicationScoped
class WebhookSecrets {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SECRET_PREFIX = "whsec_";
  private static final String SIGNATURE_PREFIX = "v1,";

  private final byte[] key;

  WebhookSecrets(@ConfigProperty(name = "jiangqiao.webhook.key") String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** As the subscriber configures it. */
  String of(Webhook webhook) {
    return SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes(webhook));
  }

  String signature(Webhook webhook, String eventId, Instant at, byte[] body) {
    byte[] head = (eventId + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8);
    byte[] signed = new byte[head.length + body.length];
    System.arraycopy(head, 0, signed, 0, head.length);
    System.arraycopy(body, 0, signed, head.length, body.length);
    return SIGNATURE_PREFIX + Base64.getEncoder().encodeToString(hmac(bytes(webhook), signed));
  }

  private byte[] bytes(Webhook webhook) {
    String name = "webhook " + webhook.id() + " " + webhook.generation();
    return hmac(key, name.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
