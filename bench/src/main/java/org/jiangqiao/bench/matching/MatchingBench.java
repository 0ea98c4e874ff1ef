package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.bench.matching.Requests.Request;
import org.jiangqiao.bench.service.Databases;
import org.jiangqiao.bench.service.PoolIntake;

/**
 * Fills a pool with made-up people through the import, asks for candidates through the gateway, and
 * prints how many were of the right occupation and how long it took, beside PostgreSQL's own
 * trigrams.
 */
public final class MatchingBench {

  private static final int WARM_UP = 20;

  private final Path home;
  private final PrintStream out;

  MatchingBench(Path home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  /** Candidates for requests, and requests for some of the candidates. */
  private record Ours(Tally found, Tally reversed) {}

  /** What both ways achieve. */
  record Result(Tally jiangqiao, Tally reversed, Tally plain) {}

  public static void main(String[] arguments) throws IOException, SQLException {
    try {
      Arguments parsed = Arguments.of(arguments);
      Path home = Path.of(System.getenv().getOrDefault("JIANGQIAO_BENCH_HOME", "."));
      new MatchingBench(home.toAbsolutePath(), System.out).run(parsed);
    } catch (Requests.Unusable e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  Result run(Arguments arguments) throws IOException, SQLException, Requests.Unusable {
    List<Occupation> occupations = Requests.occupations(arguments.occupations());
    List<Request> requests = Requests.requests(arguments.requestsFile(), arguments.requests());
    People people = new People(occupations, arguments.craftsmen());
    out.printf(
        Locale.ROOT,
        "%d craftsmen of %d occupations, %d requests, %d processors, load %.1f%n",
        arguments.craftsmen(),
        occupations.size(),
        requests.size(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Path directory = Files.createTempDirectory("bench-matching");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
      Ours ours = jiangqiao(directory, postgres, people, requests);
      out.println(Tally.heading());
      out.println(ours.found().row("jiangqiao"));
      out.println(ours.reversed().row("reversed"));
      Tally plain = plain(Databases.create(postgres, "plain"), people, requests);
      out.println(plain.row("pg_trgm"));
      return new Result(ours.found(), ours.reversed(), plain);
    } finally {
      delete(directory);
    }
  }

  private Ours jiangqiao(
      Path directory, EmbeddedPostgres postgres, People people, List<Request> requests)
      throws IOException, SQLException {
    String talent = Databases.create(postgres, "talent");
    String matching = Databases.create(postgres, "matching");
    Path roster = directory.resolve("roster.jsonl.gz");
    people.write(roster);
    Map<String, String> occupations = people.occupationsByName();
    Path data = Files.createDirectories(directory.resolve("data"));
    try (House house = House.start(home, data, talent, matching)) {
      long start = System.nanoTime();
      JsonNode state = house.importPool(roster);
      Duration imported =
          Duration.between(
              Instant.parse(state.get("startedAt").asText()),
              Instant.parse(state.get("finishedAt").asText()));
      out.printf(Locale.ROOT, "imported in %.1f s%n", imported.toMillis() / 1e3);
      PoolIntake.awaitIndex(talent);
      out.printf(
          Locale.ROOT,
          "imported and found by words and meaning after %.1f s; memory %s%n",
          (System.nanoTime() - start) / 1e9,
          house.memory());
      Candidates asked = new Candidates(house, Cases.file(matching, requests), occupations);
      Ours ours = new Ours(asked.forRequests(requests, WARM_UP), asked.reversed(requests));
      out.printf("memory after the requests: %s%n", house.memory());
      return ours;
    }
  }

  private static Tally plain(String url, People people, List<Request> requests)
      throws SQLException {
    try (Plain plain = Plain.open(url, people)) {
      for (Request request : requests.subList(0, Math.min(WARM_UP, requests.size()))) {
        plain.search(request.text());
      }
      Tally tally = new Tally();
      for (Request request : requests) {
        long asked = System.nanoTime();
        tally.add(plain.search(request.text()), request.right(), System.nanoTime() - asked);
      }
      return tally;
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
