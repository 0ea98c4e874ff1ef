package org.jiangqiao.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** A service that is there, one that is away, a web app and a key to sign tokens with. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
  private StubService stub;

  @Override
  public Map<String, String> start() {
    try {
      stub = new StubService();
      KeyPair keys = keys();
      String origin = stub.origin().toString();
      return Map.of(
          "quarkus.oidc.public-key",
          base64(keys.getPublic().getEncoded()),
          "quarkus.oidc.auth-server-url",
          "",
          "gateway.services.talent.url",
          origin,
          "gateway.services.matching.url",
          origin,
          // Nobody listens on the port of discard.
          "gateway.services.achievements.url",
          "http://127.0.0.1:9",
          "gateway.web.directory",
          webApp().toString(),
          "test.stub",
          origin,
          "test.user-token",
          token(keys, "person", "person"),
          "test.client-token",
          token(keys, "service-account-erp", "erp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    stub.close();
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static String token(KeyPair keys, String name, String client) {
    return Jwt.issuer("http://localhost:8180/realms/jiangqiao")
        .subject("00000000-0000-4000-8000-000000000001")
        .preferredUserName(name)
        .claim("azp", client)
        .expiresIn(Duration.ofHours(1))
        .sign(keys.getPrivate());
  }

  private static Path webApp() throws IOException {
    Path directory = Files.createTempDirectory("web");
    Files.createDirectories(directory.resolve("assets"));
    Files.writeString(directory.resolve("index.html"), "<!doctype html><title>匠桥</title>");
    Files.writeString(directory.resolve("home.html"), "<!doctype html><title>匠桥</title>门户");
    Files.writeString(directory.resolve("sw.js"), "self");
    Files.writeString(directory.resolve("manifest.webmanifest"), "{}");
    Files.writeString(directory.resolve("assets/app-1a2b3c.js"), "'匠';".repeat(1000));
    return directory;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
