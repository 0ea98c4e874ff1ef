package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.bench.service.Neighbours;
import org.jiangqiao.bench.service.Passes;
import org.jiangqiao.bench.service.PoolIntake;
import org.jiangqiao.bench.service.ServiceProcess;

/** Talent, matching and the gateway as they run in production, asked through the gateway. */
final class House implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNLIMITED = "100000000";
  private static final int TALENT_HEAP = 1_500;
  private static final int MATCHING_HEAP = 320;
  private static final int GATEWAY_HEAP = 256;

  private final Passes passes = new Passes(System.currentTimeMillis() / 1000);
  private final List<ServiceProcess> services = new ArrayList<>();
  private final Neighbours neighbours;
  private final Path home;
  private final Path data;

  private House(Path home, Path data) throws IOException {
    this.home = home;
    this.data = data;
    this.neighbours = Neighbours.start(passes);
  }

  /**
   * @param home of the repository, where the services were built
   * @param data a directory of its own
   */
  static House start(Path home, Path data, String talentDatabase, String matchingDatabase)
      throws IOException {
    House house = new House(home, data);
    try {
      house.open(talentDatabase, matchingDatabase);
      return house;
    } catch (IOException | RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private void open(String talentDatabase, String matchingDatabase) throws IOException {
    Map<String, String> talent = new HashMap<>(ServiceProcess.database(talentDatabase));
    talent.put("quarkus.oidc-client.client-enabled", "false");
    String talentUrl = start("talent-service", TALENT_HEAP, talent);

    Map<String, String> matching = new HashMap<>(ServiceProcess.database(matchingDatabase));
    matching.put("quarkus.oidc-client.token-path", neighbours.url() + "/token");
    matching.put("jiangqiao.talent.url", talentUrl);
    String matchingUrl = start("matching-service", MATCHING_HEAP, matching);

    Map<String, String> door = new HashMap<>();
    door.put("jiangqiao.talent.url", talentUrl);
    door.put("jiangqiao.matching.url", matchingUrl);
    door.put("jiangqiao.web.dir", webApp().toString());
    door.put("jiangqiao.limit.user", UNLIMITED);
    start("gateway", GATEWAY_HEAP, door);
  }

  private String start(String module, int heap, Map<String, String> settings) throws IOException {
    ServiceProcess service =
        ServiceProcess.start(
            new ServiceProcess.Start(module, home, data.resolve(module), heap, settings), passes);
    services.add(service);
    return service.address().toString();
  }

  /** The gateway serves a web app; what it is does not matter here. */
  private Path webApp() throws IOException {
    Path web = Files.createDirectories(data.resolve("web"));
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>bench</title>");
    return web;
  }

  private ServiceProcess gateway() {
    return services.getLast();
  }

  /** Until the import is over; gives its last state. */
  JsonNode importPool(Path roster) throws IOException {
    return new PoolIntake(gateway(), passes).run(roster);
  }

  /** A candidate as the officer's board has it. */
  record Listed(String craftsmanId, String name) {}

  /** Matches the case anew and gives the first candidates, as an officer sees them. */
  List<Listed> match(UUID helpRequest) throws IOException {
    HttpRequest match =
        request("/api/v1/help-requests/" + helpRequest + "/match-runs")
            .POST(BodyPublishers.noBody())
            .build();
    List<Listed> found = new ArrayList<>();
    for (JsonNode one : answer(match, 201).path("items")) {
      if (found.size() < Tally.DEPTH) {
        found.add(new Listed(one.path("craftsmanId").asText(), one.path("name").asText()));
      }
    }
    return found;
  }

  /** The first cases that suit the craftsman, as an officer looks them up. */
  List<UUID> suitable(String craftsmanId) throws IOException {
    String path =
        "/api/v1/help-requests/suitable?limit=" + Tally.DEPTH + "&craftsmanId=" + craftsmanId;
    List<UUID> found = new ArrayList<>();
    answer(request(path).build(), 200)
        .path("items")
        .forEach(item -> found.add(UUID.fromString(item.path("helpRequest").path("id").asText())));
    return found;
  }

  String memory() {
    return String.join(", ", services.stream().map(ServiceProcess::memory).toList());
  }

  private HttpRequest.Builder request(String path) {
    return gateway().request(path, passes.officerOfTheNation());
  }

  private JsonNode answer(HttpRequest request, int status) throws IOException {
    return JSON.readTree(ServiceProcess.require(gateway().send(request), status).body());
  }

  @Override
  public void close() {
    services.reversed().forEach(ServiceProcess::close);
    neighbours.close();
  }
}
