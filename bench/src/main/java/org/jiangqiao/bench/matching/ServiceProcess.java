package org.jiangqiao.bench.matching;

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
import java.util.concurrent.TimeUnit;

/** One of the services as it runs in production, in a process of its own. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration START = Duration.ofMinutes(3);

  private final String module;
  private final Process process;
  private final URI address;

  private ServiceProcess(String module, Process process, int port) {
    this.module = module;
    this.process = process;
    this.address = URI.create("http://localhost:" + port);
  }

  /**
   * Returns when it is ready.
   *
   * @param home of the repository, where the service was built
   * @param data a directory of its own, where its log goes as well
   */
  static ServiceProcess start(
      Path home, String module, int heapMegabytes, Path data, Map<String, String> settings)
      throws IOException {
    Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is not built: ./mvnw -pl " + module + " -am package");
    }
    Files.createDirectories(data);
    int port = freePort();
    int managementPort = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-modules=jdk.incubator.vector",
                "-Djiangqiao.mode=local",
                "-Djiangqiao.data.dir=" + data,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + managementPort,
                "-Dquarkus.otel.sdk.disabled=true"));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    Path log = data.resolve(module + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    ServiceProcess service = new ServiceProcess(module, process, port);
    service.awaitReady(URI.create("http://localhost:" + managementPort + "/q/health/ready"), log);
    return service;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(URI health, Path log) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        if (ready(http, health)) {
          return;
        }
        rest();
      }
    }
    String told = Files.readString(log);
    close();
    throw new IOException(
        module + " did not start: " + told.substring(Math.max(0, told.length() - 4_000)));
  }

  private static boolean ready(HttpClient http, URI health) throws IOException {
    try {
      HttpRequest ask = HttpRequest.newBuilder(health).build();
      return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (IOException notYet) {
      // It listens when it is up.
      return false;
    }
  }

  URI address() {
    return address;
  }

  /** Megabytes, now and at most. */
  String memory() {
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

  static void rest() {
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
