package org.jiangqiao.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Access tokens as Keycloak would issue them, for {@code auth().oauth2(…)}. */
public final class Tokens {

  private Tokens() {}

  public static String enterprise(String subject) {
    return token(subject, "enterprise");
  }

  public static String craftsman(String subject) {
    return token(subject, "craftsman");
  }

  /**
   * An officer of the union with this code: {@code CN}, {@code 44}, {@code 4403}, {@code 440306}.
   */
  public static String officer(String scope) {
    return scoped("officer-" + scope, scope, "union-officer");
  }

  /** As {@link #officer(String)}, where it matters which of several officers of a union. */
  public static String officer(String subject, String scope) {
    return scoped(subject, scope, "union-officer");
  }

  public static String reviewer(String scope) {
    return scoped("reviewer-" + scope, scope, "reviewer");
  }

  /** As {@link #reviewer(String)}, where it matters which of several reviewers. */
  public static String reviewer(String subject, String scope) {
    return scoped(subject, scope, "reviewer");
  }

  public static String admin() {
    return token("admin", "platform-admin");
  }

  public static String service() {
    return token("service-account", "service");
  }

  /** A system client that has these scopes and acts for nobody. */
  public static String client(String... scopes) {
    return sign(clientClaims("erp", scopes));
  }

  /** A system client of a union. */
  public static String clientOf(String union, String... scopes) {
    return sign(clientClaims("portal", scopes).claim("union_scope", union));
  }

  /** Someone who has logged in and has none of our roles, or just these. */
  public static String token(String subject, String... roles) {
    return sign(claims(subject, roles));
  }

  /** The form in which Quarkus takes a key from configuration. */
  public static String publicKey() {
    return pem("public-key.pem").replaceAll("-----[A-Z ]+-----|\\s", "");
  }

  private static String scoped(String subject, String scope, String role) {
    return sign(claims(subject, role).claim("union_scope", scope));
  }

  private static JwtClaimsBuilder clientClaims(String client, String... scopes) {
    return claims("service-account-" + client)
        .claim("client_id", client)
        .claim("azp", client)
        .claim("scope", String.join(" ", scopes));
  }

  private static JwtClaimsBuilder claims(String subject, String... roles) {
    return Jwt.claims()
        .subject(subject)
        .preferredUserName(subject)
        .claim("name", subject)
        .claim("typ", "Bearer")
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .expiresIn(Duration.ofHours(1));
  }

  private static String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId("test").sign(privateKey());
  }

  private static PrivateKey privateKey() {
    try {
      return KeyUtils.decodePrivateKey(pem("private-key.pem"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String name) {
    try (InputStream stream = Tokens.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
