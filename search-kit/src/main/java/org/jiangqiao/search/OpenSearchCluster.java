package org.jiangqiao.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is asked of a cluster beside what Hibernate Search asks of it. */
public final class OpenSearchCluster implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(OpenSearchCluster.class);

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
  private static final String VECTOR_SEARCH = "opensearch-knn";
  private static final String JSON = "application/json";

  /** Not the request's fault: it does not know us, is overloaded, or its nodes are not together. */
  private static final Set<Integer> PASSING = Set.of(401, 403, 429, 502, 503, 504);

  private final OpenSearchSettings settings;
  private final HttpClient client;
  private final boolean vectors;
  private final AtomicInteger turn = new AtomicInteger();

  private OpenSearchCluster(OpenSearchSettings settings) {
    this.settings = settings;
    this.client = newClient(settings);
    try {
      await();
      checkClauses();
      this.vectors = hasVectorSearch();
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
    if (!vectors) {
      LOG.warnf(
          "OpenSearch at %s has no plugin %s on every node: searches are by words alone, and say"
              + " so",
          settings.named(), VECTOR_SEARCH);
    }
  }

  /** Waits for it as long as the settings say, and refuses in words an operator understands. */
  public static OpenSearchCluster connect(OpenSearchSettings settings) {
    return new OpenSearchCluster(settings);
  }

  OpenSearchSettings settings() {
    return settings;
  }

  /** Whether every node can search by nearness of vectors. */
  boolean vectors() {
    return vectors;
  }

  /** To be closed by whoever it is given to. */
  HttpClient newClient() {
    return newClient(settings);
  }

  private static HttpClient newClient(OpenSearchSettings settings) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT);
    settings.login().ifPresent(login -> builder.authenticator(new Answering(login)));
    settings.authorities().map(Authorities::trusted).ifPresent(builder::sslContext);
    return builder.build();
  }

  private static final class Answering extends Authenticator {

    private final OpenSearchSettings.Login login;

    Answering(OpenSearchSettings.Login login) {
      this.login = login;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(login.user(), login.password().toCharArray());
    }
  }

  private void await() {
    long end = System.nanoTime() + settings.patience().toNanos();
    while (true) {
      try {
        call("GET", "/", null);
        return;
      } catch (IndexUnavailable e) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException(
              "OpenSearch is not there after "
                  + settings.patience()
                  + ": "
                  + e.getMessage()
                  + ". JIANGQIAO_SEARCH_OPENSEARCH_HOSTS names it; JIANGQIAO_SEARCH_BACKEND=lucene"
                  + " searches without it",
              e);
        }
        LOG.infof("Waiting for OpenSearch: %s", e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for OpenSearch", e);
    }
  }

  /** A long question is one clause for each word, pair and field. */
  private void checkClauses() {
    String name = "indices.query.bool.max_clause_count";
    JsonObject levels =
        call("GET", "/_cluster/settings?include_defaults=true&flat_settings=true", null);
    int most =
        Set.of("transient", "persistent", "defaults").stream()
            .flatMap(level -> Optional.ofNullable(levels.getAsJsonObject(level)).stream())
            .flatMap(level -> Optional.ofNullable(level.get(name)).stream())
            .mapToInt(JsonElement::getAsInt)
            .max()
            .orElse(0);
    if (most < SearchIndex.MOST_CLAUSES) {
      throw new IllegalStateException(
          "OpenSearch at %s would refuse long questions: set %s to %d on it (it is %d)"
              .formatted(settings.named(), name, SearchIndex.MOST_CLAUSES, most));
    }
  }

  private boolean hasVectorSearch() {
    JsonObject nodes = call("GET", "/_nodes/plugins", null).getAsJsonObject("nodes");
    return nodes.entrySet().stream()
        .map(node -> node.getValue().getAsJsonObject())
        .allMatch(
            node ->
                StreamSupport.stream(node.getAsJsonArray("plugins").spliterator(), false)
                    .anyMatch(OpenSearchCluster::searchesVectors));
  }

  private static boolean searchesVectors(JsonElement plugin) {
    JsonObject described = plugin.getAsJsonObject();
    return described.get("name").getAsString().equals(VECTOR_SEARCH)
        || described.get("classname").getAsString().equals("org.opensearch.knn.plugin.KNNPlugin");
  }

  /** Nothing if it answers and can be searched, what is wrong otherwise. */
  public Optional<String> complaint() {
    try {
      String status = call("GET", "/_cluster/health?timeout=1s", null).get("status").getAsString();
      return status.equals("red") ? Optional.of("not all of the index is there") : Optional.empty();
    } catch (IndexUnavailable | IndexFailure e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The answer to a request that must succeed. */
  JsonObject call(String method, String path, @Nullable String body) {
    return read(method, path, send(method, path, body));
  }

  /** The answer to a request for something that need not be there. */
  Optional<JsonObject> find(String path) {
    HttpResponse<String> response = send("GET", path, null);
    return response.statusCode() == 404
        ? Optional.empty()
        : Optional.of(read("GET", path, response));
  }

  private JsonObject read(String method, String path, HttpResponse<String> response) {
    if (response.statusCode() >= 300) {
      throw refused(method, path, response);
    }
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private RuntimeException refused(String method, String path, HttpResponse<String> response) {
    String said =
        "%s answered %d to %s %s: %s"
            .formatted(
                settings.named(), response.statusCode(), method, path, shortened(response.body()));
    IOException answer = new IOException(said);
    boolean passing =
        PASSING.contains(response.statusCode())
            || response.statusCode() == 401
            || response.statusCode() == 403;
    return passing ? new IndexUnavailable(said, answer) : new IndexFailure(said, answer);
  }

  private static String shortened(String body) {
    return body.length() > 400 ? body.substring(0, 400) + "…" : body;
  }

  /** A host that is away is left out; it is away when none answers. */
  private HttpResponse<String> send(String method, String path, @Nullable String body) {
    IOException last = new IOException("no host was asked");
    int first = Math.floorMod(turn.getAndIncrement(), settings.hosts().size());
    for (int i = 0; i < settings.hosts().size(); i++) {
      URI host = settings.hosts().get((first + i) % settings.hosts().size());
      try {
        return client.send(request(host, method, path, body), BodyHandlers.ofString());
      } catch (IOException e) {
        last = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new IOException("Interrupted", e));
      }
    }
    throw new IndexUnavailable(
        settings.named() + " cannot be reached (" + reason(last) + ")", last);
  }

  private HttpRequest request(URI host, String method, String path, @Nullable String body) {
    String root = host.toString().replaceFirst("/+$", "");
    return HttpRequest.newBuilder(URI.create(root + path))
        .timeout(settings.timeout())
        .header("Content-Type", JSON)
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    client.close();
  }
}
