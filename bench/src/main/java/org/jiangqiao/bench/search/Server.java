package org.jiangqiao.bench.search;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program that answers over HTTP, in a process of its own; it ends with this one. */
final class Server implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Server.class.getName());

  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int GRACE_SECONDS = 20;
  private static final int SHOWN_LINES = 20;

  private final Process process;
  private final Path log;
  private final Thread atExit;

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.atExit = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * @param arguments of java
   * @param ready answers 200 when it can be used
   */
  static Server start(List<String> arguments, Path log, URI ready) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Server server = new Server(process, log);
    try {
      server.await(ready);
      return server;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void await(URI ready) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!Json.answers(ready)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        List<String> lines = Files.readAllLines(log);
        List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        throw new IOException("A server did not start:\n" + String.join("\n", last));
      }
      pause();
    }
  }

  static void pause() throws IOException {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static int freePort(int first, int last) throws IOException {
    for (int port = first; port <= last; port++) {
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        LOG.log(System.Logger.Level.DEBUG, "{0}", taken.getMessage());
      }
    }
    throw new IOException("No port is free from " + first + " to " + last);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
