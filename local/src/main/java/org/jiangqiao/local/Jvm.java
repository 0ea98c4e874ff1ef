package org.jiangqiao.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The java command for a child: the JDK we run on, and as little memory as the work allows. */
final class Jvm {
  private Jvm() {}

  static List<String> command(int heapMegabytes, Settings settings) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Tells our processes from others when leftovers are looked for.
            "-Djiangqiao.state=" + settings.state(),
            // What is left in /tmp by one user stands in the way of another.
            "-Djava.io.tmpdir=" + settings.temporary(),
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms32m",
            "-Xmx" + heapMegabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
  }
}
