package org.jiangqiao.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jiangqiao.search.OpenSearchSettings.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** How a cluster with a certificate of its own and a password is connected to. */
class OpenSearchClusterTest {

  private static final String SECRET = "changeit";

  @TempDir Path directory;
  private HttpsServer server;
  private Path certificate;
  private int clauses = SearchIndex.MOST_CLAUSES;

  @BeforeEach
  void aClusterBehindTls() throws IOException, GeneralSecurityException, InterruptedException {
    Path store = directory.resolve("store.p12");
    certificate = directory.resolve("ca.pem");
    keytool(
        store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=node", "-ext", "san=dns:localhost");
    keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity(store)));
    HttpContext all = server.createContext("/", this::answer);
    all.setAuthenticator(
        new BasicAuthenticator("search") {
          @Override
          public boolean checkCredentials(String user, String password) {
            return user.equals("indexer") && password.equals("right");
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void keytool(Path store, String... what) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(what));
    command.addAll(List.of("-alias", "node", "-keystore", store.toString(), "-storepass", SECRET));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, keytool.waitFor(), said);
  }

  private static SSLContext identity(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, SECRET.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SECRET.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String settings = "{\"defaults\":{\"indices.query.bool.max_clause_count\":\"%d\"}}";
    String plugins = "{\"nodes\":{\"one\":{\"plugins\":[]}}}";
    String body =
        switch (exchange.getRequestURI().getPath()) {
          case "/_cluster/settings" -> settings.formatted(clauses);
          case "/_nodes/plugins" -> plugins;
          case "/_cluster/health" -> "{\"status\":\"red\"}";
          default -> "{}";
        };
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private OpenSearchCluster connect(String password, Optional<Path> authorities) {
    URI host = URI.create("https://localhost:" + server.getAddress().getPort());
    return OpenSearchCluster.connect(
        new OpenSearchSettings(
            List.of(host),
            Optional.of(new Login("indexer", password)),
            authorities,
            Duration.ofSeconds(10),
            Duration.ZERO));
  }

  private static String refusal(Executable connecting) {
    return assertThrows(IllegalStateException.class, connecting).getMessage();
  }

  @Test
  void theRightPasswordAndTheRightAuthorityOpenIt() {
    try (OpenSearchCluster cluster = connect("right", Optional.of(certificate))) {
      assertFalse(cluster.vectors());
      assertEquals(Optional.of("not all of the index is there"), cluster.complaint());
    }
  }

  @Test
  void aWrongPasswordIsNamedAndNeverShown() {
    String refusal = refusal(() -> connect("wrong-one", Optional.of(certificate)));
    assertTrue(refusal.contains("authentication"), refusal);
    assertFalse(refusal.contains("wrong-one"), refusal);
  }

  @Test
  void anUnknownAuthorityIsNotTrusted() {
    String refusal = refusal(() -> connect("right", Optional.empty()));
    assertTrue(refusal.contains("certificate") || refusal.contains("PKIX"), refusal);
  }

  @Test
  void aClusterThatWouldRefuseLongQuestionsIsRefused() {
    clauses = 1024;
    String refusal = refusal(() -> connect("right", Optional.of(certificate)));
    assertTrue(refusal.contains("set indices.query.bool.max_clause_count to 16384"), refusal);
  }

  @Test
  void whatIsNoHostIsRefusedByName() {
    String refusal =
        assertThrows(
                IllegalArgumentException.class,
                () -> OpenSearchSettings.of(URI.create("localhost:9200")))
            .getMessage();
    assertTrue(refusal.contains("localhost:9200"), refusal);
  }
}
