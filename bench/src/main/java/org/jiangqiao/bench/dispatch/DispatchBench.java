package org.jiangqiao.bench.dispatch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.bench.service.Databases;
import org.jiangqiao.bench.service.Neighbours;
import org.jiangqiao.bench.service.Passes;
import org.jiangqiao.bench.service.PoolIntake;
import org.jiangqiao.bench.service.ServiceProcess;

/**
 * Plays a month of requests against talent and matching with real databases, kills matching in
 * between, and prints what became of the requests, beside two simple ways of inviting.
 */
public final class DispatchBench {

  private static final int CANDIDATES = 50;
  private static final int TALENT_HEAP = 1000;
  private static final int MATCHING_HEAP = 512;

  private final Path home;
  private final PrintStream out;

  DispatchBench(Path home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  /** What became of the month, and how often what must never be was found. */
  record Result(Tally jiangqiao, Tally best, Tally roundRobin, Map<String, Long> breaches) {

    boolean clean() {
      return breaches.values().stream().allMatch(count -> count == 0);
    }
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try {
      Path home = Path.of(System.getenv().getOrDefault("JIANGQIAO_BENCH_HOME", "."));
      boolean clean =
          new DispatchBench(home.toAbsolutePath(), System.out).run(Arguments.of(arguments)).clean();
      System.exit(clean ? 0 : 1);
    } catch (Arguments.Unusable e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  Result run(Arguments arguments) throws IOException, SQLException {
    out.printf(
        Locale.ROOT,
        "%d requests in %d days, %d craftsmen of whom %d %% accept and %d %% decline,"
            + " %d kill -9, %d processors, load %.1f%n",
        arguments.requests(),
        arguments.days(),
        arguments.craftsmen(),
        arguments.accept(),
        arguments.decline(),
        arguments.restarts(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Path directory = Files.createTempDirectory("bench-dispatch");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
      return played(arguments, directory, postgres);
    } finally {
      delete(directory);
    }
  }

  private Result played(Arguments arguments, Path directory, EmbeddedPostgres postgres)
      throws IOException, SQLException {
    Passes passes = new Passes(System.currentTimeMillis() / 1000);
    MonthClock clock = new MonthClock(directory.resolve("clock"));
    String talentUrl = Databases.create(postgres, "talent");
    String matchingUrl = Databases.create(postgres, "matching");
    List<Request> requests = Request.month(arguments);
    try (Neighbours neighbours = Neighbours.start(passes);
        ServiceProcess talent = talent(directory, talentUrl, clock, passes)) {
      Path roster = directory.resolve("roster.jsonl.gz");
      Cast.write(roster, arguments.craftsmen());
      new PoolIntake(talent, passes).run(roster);
      PoolIntake.awaitIndex(talentUrl);
      Map<String, List<String>> candidates = candidates(talent, passes, requests);
      try (ServiceProcess matching =
              matching(directory, matchingUrl, clock, passes, talent, neighbours);
          Ledger ledger = new Ledger(matchingUrl)) {
        Union union = new Union(matching, passes);
        union.found();
        long start = System.nanoTime();
        DispatchMonth month =
            new DispatchMonth(matching, union, ledger, clock, arguments, requests);
        Tally ours = month.play();
        out.printf(Locale.ROOT, "played in %.0f s%n", (System.nanoTime() - start) / 1e9);
        return compared(arguments, requests, candidates, ours, month, ledger);
      }
    }
  }

  private Result compared(
      Arguments arguments,
      List<Request> requests,
      Map<String, List<String>> candidates,
      Tally ours,
      DispatchMonth month,
      Ledger ledger)
      throws SQLException {
    Behaviour behaviour = Behaviour.of(arguments);
    Tally best =
        PlainPolicy.play(PlainPolicy.ALWAYS_THE_BEST, behaviour, requests, candidates, arguments);
    Tally roundRobin =
        PlainPolicy.play(PlainPolicy.ROUND_ROBIN, behaviour, requests, candidates, arguments);
    out.println(Tally.heading());
    out.println(ours.row("jiangqiao"));
    out.println(best.row("always the best"));
    out.println(roundRobin.row("round robin"));
    out.printf("breaches of the service level for acceptance: %d%n", ledger.lateByServiceLevel());
    month.breaches().forEach((rule, count) -> out.printf("%-55s %d%n", rule, count));
    return new Result(ours, best, roundRobin, month.breaches());
  }

  private ServiceProcess talent(Path directory, String url, MonthClock clock, Passes passes)
      throws IOException {
    return ServiceProcess.start(
        new ServiceProcess.Start(
            "talent-service",
            home,
            directory.resolve("talent"),
            TALENT_HEAP,
            with(
                ServiceProcess.database(url),
                Map.of(
                    "jiangqiao.clock.offset.file",
                    clock.file().toString(),
                    "quarkus.oidc-client.client-enabled",
                    "false"))),
        passes);
  }

  private ServiceProcess matching(
      Path directory,
      String url,
      MonthClock clock,
      Passes passes,
      ServiceProcess talent,
      Neighbours neighbours)
      throws IOException {
    return ServiceProcess.start(
        new ServiceProcess.Start(
            "matching-service",
            home,
            directory.resolve("matching"),
            MATCHING_HEAP,
            with(
                ServiceProcess.database(url),
                Map.of(
                    "jiangqiao.clock.offset.file", clock.file().toString(),
                    "jiangqiao.talent.url", talent.address().toString(),
                    "jiangqiao.achievements.url", neighbours.url(),
                    "quarkus.oidc-client.auth-server-url", neighbours.url(),
                    "quarkus.oidc-client.token-path", "/token"))),
        passes);
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  /** Once for each problem: the profiles do not change in the month. */
  private static Map<String, List<String>> candidates(
      ServiceProcess talent, Passes passes, List<Request> requests) throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    for (Request request : requests) {
      if (!found.containsKey(request.text())) {
        found.put(request.text(), Union.candidates(talent, passes, request, CANDIDATES));
      }
    }
    return found;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
