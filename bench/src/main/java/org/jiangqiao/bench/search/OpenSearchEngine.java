package org.jiangqiao.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * OpenSearch over HTTP as it comes, but for its analyzer, which by default would cut Chinese into
 * single characters: the one it brings for Chinese makes the same pairs that the others have.
 */
final class OpenSearchEngine implements Engine {

  private static final String INDEX = "patents";

  private static final String MAPPING =
      """
      {"mappings": {"properties": {
        "title": {"type": "keyword", "index": false, "doc_values": false},
        "abstract": {"type": "keyword", "index": false, "doc_values": false},
        "text": {"type": "text", "analyzer": "cjk"},
        "subclass": {"type": "keyword"},
        "province": {"type": "keyword"},
        "year": {"type": "integer"}}},
       "settings": {"number_of_replicas": 0}}\
      """;

  /** The runner accepts no others. */
  private static final int FIRST_PORT = 9201;

  private static final int LAST_PORT = 9299;

  private final Server server;
  private final URI address;
  private final Path directory;

  private OpenSearchEngine(Server server, URI address, Path directory) {
    this.server = server;
    this.address = address;
    this.directory = directory;
  }

  /**
   * @param libraries its jars; they cannot share a class path with another version of Lucene
   */
  static OpenSearchEngine start(Path libraries, Path directory, int heapMegabytes)
      throws IOException {
    Files.createDirectories(directory);
    int port = Server.freePort(FIRST_PORT, LAST_PORT);
    URI address = URI.create("http://localhost:" + port);
    List<String> arguments =
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-cp",
            libraries + "/*",
            "org.codelibs.opensearch.runner.OpenSearchRunner",
            "-basePath",
            directory.toString(),
            "-numOfNode",
            "1",
            "-baseHttpPort",
            // The first node adds one.
            String.valueOf(port - 1));
    Server server =
        Server.start(
            arguments,
            directory.resolveSibling("opensearch.log"),
            address.resolve("/_cluster/health?wait_for_status=yellow"));
    OpenSearchEngine engine = new OpenSearchEngine(server, address, directory);
    engine.send("PUT", "/" + INDEX, MAPPING);
    return engine;
  }

  @Override
  public String name() {
    return "OpenSearch";
  }

  @Override
  public void load(Path file) throws IOException {
    Lines.each(file, this::bulk);
    send("POST", "/" + INDEX + "/_flush", "");
    send("POST", "/" + INDEX + "/_refresh", "");
  }

  private void bulk(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      Patent patent = Patent.of(line);
      ObjectNode source = Json.MAPPER.createObjectNode();
      source.put("title", patent.title()).put("abstract", patent.text());
      source.put("text", patent.title() + "\n" + patent.text());
      source.put("subclass", patent.subclass());
      source.put("province", patent.province()).put("year", patent.year());
      body.append("{\"index\":{\"_id\":\"").append(patent.sourceId()).append("\"}}\n");
      body.append(source).append('\n');
    }
    try {
      JsonNode outcome = send("POST", "/" + INDEX + "/_bulk", body.toString());
      if (outcome.path("errors").asBoolean()) {
        throw new IOException("OpenSearch refused documents: " + outcome);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int search(SearchRequest request) throws IOException {
    JsonNode found = send("POST", "/" + INDEX + "/_search", body(request).toString());
    return found.path("hits").path("hits").size();
  }

  private static ObjectNode body(SearchRequest request) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("size", SearchRequest.LIMIT);
    body.putArray("_source").add("title").add("abstract");
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putObject("must").putObject("match").put("text", request.text());
    ArrayNode filters = bool.putArray("filter");
    if (request.subclass() != null) {
      filters.addObject().putObject("term").put("subclass", request.subclass());
    }
    if (request.yearFrom() != null) {
      filters.addObject().putObject("range").putObject("year").put("gte", request.yearFrom());
    }
    if (request.faceted()) {
      ObjectNode counts = body.putObject("aggs");
      counts.putObject("province").putObject("terms").put("field", "province");
      counts.putObject("year").putObject("terms").put("field", "year").put("size", 50);
    }
    return body;
  }

  @Override
  public boolean answers(QueryMix mix) {
    return mix != QueryMix.HYBRID;
  }

  @Override
  public long indexBytes() throws IOException {
    return Folders.bytes(directory);
  }

  @Override
  public long heapBytes() throws IOException {
    JsonNode nodes = Json.get(address.resolve("/_nodes/stats/jvm")).path("nodes");
    return nodes.elements().next().path("jvm").path("mem").path("heap_used_in_bytes").asLong();
  }

  private JsonNode send(String method, String path, String body) throws IOException {
    HttpRequest request =
        Json.request(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return Json.send(request);
  }

  @Override
  public void close() {
    server.close();
  }
}
