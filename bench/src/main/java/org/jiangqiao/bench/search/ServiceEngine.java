package org.jiangqiao.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.EmbeddedDatabase;
import org.jiangqiao.platform.testing.Tokens;

/**
 * The achievements service as it runs in production, in a process and with a database of its own:
 * imported and searched over HTTP as an administrator and a visitor do.
 */
final class ServiceEngine implements Engine {

  private static final Pattern HEAP =
      Pattern.compile(
          "^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$", Pattern.MULTILINE);

  private final Server server;
  private final URI address;
  private final URI management;
  private final Path data;

  private ServiceEngine(Server server, URI address, URI management, Path data) {
    this.server = server;
    this.address = address;
    this.management = management;
    this.data = data;
  }

  /**
   * @param jar what the build made of the service
   */
  static ServiceEngine start(Path jar, Path data, int heapMegabytes) throws IOException {
    Files.createDirectories(data.resolve("import"));
    int port = Server.freePort();
    int managementPort = Server.freePort();
    URI management = URI.create("http://localhost:" + managementPort);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx" + heapMegabytes + "m",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
    settings(data, port, managementPort).forEach(setting -> arguments.add("-D" + setting));
    arguments.addAll(List.of("-jar", jar.toString()));
    Server server =
        Server.start(arguments, data.resolve("service.log"), management.resolve("/q/health/ready"));
    return new ServiceEngine(server, URI.create("http://localhost:" + port), management, data);
  }

  /** Tokens are signed by this program; nothing else differs from a service in production. */
  private static List<String> settings(Path data, int port, int managementPort) {
    return List.of(
        "jiangqiao.mode=local",
        "jiangqiao.data.dir=" + data,
        "quarkus.http.host=127.0.0.1",
        "quarkus.http.port=" + port,
        "quarkus.management.host=127.0.0.1",
        "quarkus.management.port=" + managementPort,
        "quarkus.datasource.jdbc.url=" + EmbeddedDatabase.create(),
        "quarkus.datasource.username=postgres",
        "quarkus.datasource.password=postgres",
        "quarkus.oidc.public-key=" + Tokens.publicKey(),
        "quarkus.oidc.auth-server-url=",
        "quarkus.oidc.token.issuer=any",
        "quarkus.oidc-client.client-enabled=false",
        // Vectors of millions of patents would take days; those of managed documents are made.
        "jiangqiao.corpus.bulk-embedding-share=0");
  }

  @Override
  public String name() {
    return "Jiangqiao";
  }

  /** By the import job, as a new generation. */
  @Override
  public void load(Path file) throws IOException {
    importFile(file, true);
  }

  /** Into what serves. */
  void update(Path file) throws IOException {
    importFile(file, false);
  }

  private void importFile(Path file, boolean replace) throws IOException {
    Path inside = data.resolve("import").resolve(file.getFileName());
    Files.createLink(inside, file);
    String boundary = "b" + UUID.randomUUID();
    String form =
        part(boundary, "serverFile", String.valueOf(file.getFileName()))
            + part(boundary, "replace", String.valueOf(replace))
            + "--"
            + boundary
            + "--\r\n";
    HttpRequest queue =
        authorised("/api/v1/corpus-imports")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(form))
            .build();
    String id = Json.send(queue).path("id").asText();
    JsonNode state = Json.send(authorised("/api/v1/corpus-imports/" + id).build());
    while (!state.hasNonNull("finishedAt")) {
      Server.pause();
      state = Json.send(authorised("/api/v1/corpus-imports/" + id).build());
    }
    if (state.path("failed").asLong() > 0 || !state.path("status").asText().equals("DONE")) {
      throw new IOException("The import failed: " + state);
    }
    Files.delete(inside);
  }

  private static String part(String boundary, String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, value);
  }

  /** Waits until so many documents can be found by meaning. */
  void awaitVectors(long documents) throws IOException {
    while (embedded() < documents) {
      Server.pause();
    }
  }

  private long embedded() throws IOException {
    HttpRequest request = authorised("/api/v1/corpus-imports/embedding").build();
    return Json.send(request).path("embedded").asLong();
  }

  private HttpRequest.Builder authorised(String path) {
    return Json.request(address.resolve(path)).header("Authorization", "Bearer " + Tokens.admin());
  }

  @Override
  public int search(SearchRequest request) throws IOException {
    StringBuilder query = new StringBuilder("/api/v1/corpus?limit=" + SearchRequest.LIMIT);
    query.append("&q=").append(URLEncoder.encode(request.text(), StandardCharsets.UTF_8));
    if (request.subclass() != null) {
      query.append("&ipc=").append(request.subclass());
    }
    if (request.yearFrom() != null) {
      query.append("&yearFrom=").append(request.yearFrom());
    }
    query.append(request.faceted() ? "&facets=REGION&facets=YEAR" : "&facets=KIND");
    return Json.get(address.resolve(query.toString())).path("items").size();
  }

  @Override
  public boolean answers(QueryMix mix) {
    return true;
  }

  /** Where the imported patents lie. */
  Path indexOfPatents() throws IOException {
    try (Stream<Path> inside = Files.walk(data.resolve("index"))) {
      return inside
          .filter(path -> path.endsWith("bulk") && Files.isDirectory(path))
          .max(Comparator.comparingLong(path -> path.toFile().lastModified()))
          .orElseThrow(() -> new IOException("The service has no index of patents"));
    }
  }

  @Override
  public long indexBytes() throws IOException {
    return Folders.bytes(data.resolve("index"));
  }

  @Override
  public long heapBytes() throws IOException {
    Matcher used = HEAP.matcher(Json.text(Json.request(management.resolve("/q/metrics")).build()));
    return used.results().mapToLong(pool -> (long) Double.parseDouble(pool.group(1))).sum();
  }

  @Override
  public void close() {
    server.close();
  }
}
