package org.jiangqiao.bench.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A service as it runs in production, in a process of its own, asked over HTTP. */
public final class ServiceProcess implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration START = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String module;
  private final List<String> command;
  private final Path log;
  private final URI address;
  private final URI health;
  private Process process;

  /**
   * What is started.
   *
   * @param module {@code talent-service}, {@code gateway}…
   * @param home of the repository, where the service was built
   * @param data a directory of its own, where its log goes as well
   * @param settings more than those that every service needs
   */
  public record Start(
      String module, Path home, Path data, int heapMegabytes, Map<String, String> settings) {}

  /** The settings of a service that has a database. */
  public static Map<String, String> database(String jdbcUrl) {
    return Map.of(
        "quarkus.datasource.jdbc.url", jdbcUrl,
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  private ServiceProcess(
      String module, List<String> command, Path data, int port, int managementPort)
      throws IOException {
    this.module = module;
    this.command = command;
    this.log = data.resolve(module + ".log");
    this.address = URI.create("http://localhost:" + port);
    this.health = URI.create("http://localhost:" + managementPort + "/q/health/ready");
    this.process = launched();
  }

  public static ServiceProcess start(Start start, Passes passes) throws IOException {
    String module = start.module();
    Path jar = start.home().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is not built: ./mvnw -pl " + module + " -am package");
    }
    Files.createDirectories(start.data());
    int port = freePort();
    int managementPort = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + start.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-modules=jdk.incubator.vector"));
    Map<String, String> settings = new TreeMap<>(common(passes, start));
    settings.put("quarkus.http.port", String.valueOf(port));
    settings.put("quarkus.management.port", String.valueOf(managementPort));
    settings.putAll(start.settings());
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    ServiceProcess started =
        new ServiceProcess(module, command, start.data(), port, managementPort);
    started.awaitReady();
    return started;
  }

  private static Map<String, String> common(Passes passes, Start start) {
    return Map.of(
        "jiangqiao.mode", "local",
        "jiangqiao.data.dir", start.data().toString(),
        "quarkus.oidc.public-key", passes.publicKey(),
        "quarkus.oidc.auth-server-url", "",
        "quarkus.oidc.token.issuer", "any",
        "quarkus.otel.sdk.disabled", "true");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process launched() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private void awaitReady() throws IOException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (send(HttpRequest.newBuilder(health).build()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It listens when it is up.
        rest();
        continue;
      }
      rest();
    }
    close();
    throw new IOException(module + " did not start: see " + log);
  }

  /** As a failing machine ends it: without a chance to put anything in order. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** The same service with the same data at the same place. */
  public void startAgain() throws IOException {
    process = launched();
    awaitReady();
  }

  public URI address() {
    return address;
  }

  public HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  public static HttpResponse<String> require(HttpResponse<String> response, int status)
      throws IOException {
    if (response.statusCode() != status) {
      throw new IOException(
          response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return response;
  }

  /** Megabytes, now and at most; says so where the system does not tell. */
  public String memory() {
    try {
      StringBuilder told = new StringBuilder(module);
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
          long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
          told.append(line.startsWith("VmRSS") ? " now " : " at most ")
              .append(kilobytes >> 10)
              .append(" MB");
        }
      }
      return told.toString();
    } catch (IOException untold) {
      return module + " not told by this system";
    }
  }

  public static void rest() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
