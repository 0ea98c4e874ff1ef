package org.jiangqiao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Every operation of a service's contract against system clients with and without its scope. */
public final class ScopeRules {

  private static final String FORM = "multipart/form-data; boundary=end";
  private static final String NO_PARTS = "--end--\r\n";

  private record Operation(
      String id, String method, String path, JsonNode security, JsonNode requestBody) {

    boolean takesAForm() {
      return requestBody.path("content").has("multipart/form-data");
    }

    boolean open() {
      return security.isEmpty();
    }

    Set<String> of(String scheme) {
      Set<String> found = new TreeSet<>();
      security.forEach(one -> one.path(scheme).forEach(name -> found.add(name.asText())));
      return found;
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final String service;
  private final URI origin;
  private final List<String> wrong = new ArrayList<>();

  private ScopeRules(String service, URI origin) {
    this.service = service;
    this.origin = origin;
  }

  /**
   * What the running service does otherwise than its contract says.
   *
   * @param foreign a scope of another service
   */
  public static List<String> broken(String service, String foreign) throws IOException {
    ScopeRules rules = new ScopeRules(service, URI.create("http://localhost:" + RestAssured.port));
    JsonNode contract =
        new ObjectMapper().readTree(Path.of("../contracts/" + service + "-service.json").toFile());
    for (Operation operation : operations(contract)) {
      rules.check(operation, foreign);
    }
    return List.copyOf(rules.wrong);
  }

  private void check(Operation operation, String foreign) throws IOException {
    if (operation.open()) {
      // What has a rule of its own, such as a signed link, may refuse by that.
      if (status(operation, Tokens.client()) == 401) {
        wrong.add(operation.id() + " is open to all but a client");
      }
      return;
    }
    Set<String> scopes = operation.of("systemClient");
    Set<String> roles = operation.of("oidc");
    boolean ofAUnion = roles.contains("union-officer");
    boolean ofItsOwn = roles.contains("enterprise") || roles.contains("platform-admin");
    if (scopes.size() != (ofAUnion || ofItsOwn ? 1 : 0)) {
      wrong.add(operation.id() + " names the scopes " + scopes + " for the roles " + roles);
      return;
    }
    String own =
        scopes.isEmpty() ? operation.path().split("/")[3] + ":write" : scopes.iterator().next();
    String other =
        own.endsWith(":read") ? own.replace(":read", ":write") : own.replace(":write", ":read");
    for (String[] held : new String[][] {{}, {foreign}, {other}, {own + "s"}}) {
      expect(operation, Tokens.client(held), false);
      expect(operation, Tokens.clientOf("CN", held), false);
    }
    expect(operation, Tokens.client(foreign, own), ofItsOwn);
    expect(operation, Tokens.clientOf("CN", own), ofAUnion);
  }

  private void expect(Operation operation, String token, boolean allowed) throws IOException {
    int status = status(operation, token);
    boolean refused = status == 401 || status == 403;
    if (allowed == refused || status >= 500) {
      wrong.add(
          "%s answered %d to a client that %s"
              .formatted(operation.id(), status, allowed ? "may" : "may not"));
    }
  }

  private int status(Operation operation, String token) throws IOException {
    String path =
        operation
            .path()
            .replace("{service}", service)
            .replace("{list}", "regions")
            .replaceAll("\\{version}", "1")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    HttpRequest request =
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", operation.takesAForm() ? FORM : "application/json")
            .header("If-Match", "\"0\"")
            .method(
                operation.method(),
                HttpRequest.BodyPublishers.ofString(operation.takesAForm() ? NO_PARTS : "{}"))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofInputStream());
      // A stream of events would never end by itself.
      response.body().close();
      return response.statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static List<Operation> operations(JsonNode contract) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("operationId")) {
          operations.add(
              new Operation(
                  method.getValue().path("operationId").asText(),
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  method.getValue().path("security"),
                  method.getValue().path("requestBody")));
        }
      }
    }
    return operations;
  }
}
