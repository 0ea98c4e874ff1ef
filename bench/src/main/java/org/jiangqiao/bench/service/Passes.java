package org.jiangqiao.bench.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** Access tokens of the benchmark's own making: nobody else's key, gone with the run. */
public final class Passes {

  private static final int KEY_BITS = 2048;
  private static final long LIFETIME_SECONDS = 6 * 3600;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final long now;

  public Passes(long now) {
    this.now = now;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      this.keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  /** In the form in which the service takes a key from its configuration. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  public String officerOfTheNation() {
    return token("bench", "union-officer", ",\"union_scope\":\"CN\"");
  }

  public String service() {
    return token("bench", "service", "");
  }

  public String enterprise(String account) {
    return token(account, "enterprise", "");
  }

  public String craftsman(String account) {
    return token(account, "craftsman", "");
  }

  private String token(String account, String role, String more) {
    String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}";
    String claims =
        "{\"sub\":\""
            + account
            + "\",\"name\":\""
            + account
            + "\",\"typ\":\"Bearer\",\"iss\":\"bench\",\"iat\":"
            + now
            + ",\"exp\":"
            + (now + LIFETIME_SECONDS)
            + ",\"realm_access\":{\"roles\":[\""
            + role
            + "\"]}"
            + more
            + "}";
    String content = encoded(header) + "." + encoded(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform signs with RSA", e);
    }
  }

  private static String encoded(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
