package org.jiangqiao.opensearch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * The node's own process. It says where it listens, and ends when its standard input does: whoever
 * started it cannot leave it behind.
 */
final class NodeMain {

  private NodeMain() {}

  public static void main(String[] arguments) {
    // The node takes standard output for its log.
    PrintStream output = System.out;
    try {
      run(Path.of(arguments[0]), List.of(arguments).contains(OpenSearchNode.VECTORS), output);
    } catch (IOException | RuntimeException | LinkageError e) {
      e.printStackTrace(output);
    } finally {
      output.flush();
      // Threads of the node's may outlive it.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void run(Path directory, boolean vectors, PrintStream output) throws IOException {
    try (OpenSearchRunner runner = new OpenSearchRunner()) {
      runner.setMaxHttpPort(-1);
      runner.onBuild(
          (number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("http.port", "0");
            settings.put("transport.port", "0");
            // As in production: see the operator's guide.
            settings.put("indices.query.bool.max_clause_count", 16_384);
            // A full disk of the developer's must not make an index of a few documents read-only.
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
          });
      runner.build(
          OpenSearchRunner.newConfigs()
              .basePath(directory.toString())
              .numOfNode(1)
              .pluginTypes(vectors ? "org.opensearch.knn.plugin.KNNPlugin" : ""));
      output.println(OpenSearchNode.LISTENING + port(runner));
      output.flush();
      while (System.in.read() >= 0) {
        // Nothing is said to it.
      }
    }
  }

  private static int port(OpenSearchRunner runner) {
    return runner
        .client()
        .admin()
        .cluster()
        .prepareNodesInfo()
        .all()
        .get()
        .getNodes()
        .getFirst()
        .getInfo(org.opensearch.http.HttpInfo.class)
        .getAddress()
        .publishAddress()
        .getPort();
  }
}
