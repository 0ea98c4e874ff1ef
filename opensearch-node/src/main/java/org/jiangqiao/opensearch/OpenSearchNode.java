package org.jiangqiao.opensearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A node that listens on a free port of this machine until it is closed. */
public final class OpenSearchNode implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(OpenSearchNode.class.getName());

  /** What the line of its process that names the port begins with. */
  static final String LISTENING = "listening on port ";

  /** The argument that loads the plugin. */
  static final String VECTORS = "vectors";

  private static final int SHOWN_OF_A_FAILURE = 40;

  private static final String SHARED = OpenSearchNode.class.getName();

  private final Process process;
  private final Path directory;
  private final URI address;

  private OpenSearchNode(Process process, Path directory, URI address) {
    this.process = process;
    this.directory = directory;
    this.address = address;
  }

  /**
   * The address of one for all that runs in this process, which ends with it. Tests may load this
   * class several times, so the address is kept where all of them see it.
   */
  public static URI shared() {
    synchronized (System.getProperties()) {
      String running = System.getProperty(SHARED);
      if (running != null) {
        return URI.create(running);
      }
      OpenSearchNode started = start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      System.setProperty(SHARED, started.address().toString());
      return started.address();
    }
  }

  /** With vector search; takes some seconds. */
  public static OpenSearchNode start() {
    return start(VECTORS);
  }

  /** As a cluster is to which nobody added a plugin. */
  public static OpenSearchNode startWithoutVectors() {
    return start("");
  }

  private static OpenSearchNode start(String plugins) {
    try {
      Path directory = Files.createTempDirectory("opensearch-node");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xms256m",
                  "-Xmx512m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "--enable-native-access=ALL-UNNAMED",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-cp",
                  classPath(),
                  OpenSearchNode.class.getPackageName() + ".NodeMain",
                  directory.toString(),
                  plugins)
              .redirectErrorStream(true)
              .start();
      return new OpenSearchNode(process, directory, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException("OpenSearch cannot be started", e);
    }
  }

  private static String classPath() throws IOException {
    Path here =
        Path.of(
            URI.create(
                OpenSearchNode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    return String.join(
        File.pathSeparator,
        here.toString(),
        resource("classpath"),
        Path.of(resource("knn")).resolve("*").toString());
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = OpenSearchNode.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("opensearch-node was built without its node: no " + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static URI address(Process process) throws IOException {
    Deque<String> last = new ArrayDeque<>();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(LISTENING)) {
        String port = line.substring(LISTENING.length());
        Thread.ofVirtual().start(() -> drain(output));
        return URI.create("http://localhost:" + port);
      }
      last.add(line);
      if (last.size() > SHOWN_OF_A_FAILURE) {
        last.remove();
      }
    }
    throw new IOException("OpenSearch did not start:\n" + String.join("\n", last));
  }

  /** A process that nobody listens to stands still. */
  private static void drain(Reader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "The node has ended", e);
    }
  }

  public URI address() {
    return address;
  }

  /** For whoever wants it to be lost. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The node's directory cannot be deleted", e);
    }
  }
}
