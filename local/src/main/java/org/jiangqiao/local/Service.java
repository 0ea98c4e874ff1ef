package org.jiangqiao.local;

import java.util.List;

/** A Java program of ours that runs as a child of the launcher. */
enum Service {
  TALENT("talent-service", 8081, 256),
  ACHIEVEMENTS("achievements-service", 8082, 320),
  MATCHING("matching-service", 8083, 256),
  GATEWAY("gateway", 8080, 128);

  /** The ones with a database of their own. */
  static final List<Service> WITH_DATABASE = List.of(TALENT, ACHIEVEMENTS, MATCHING);

  private final String module;
  private final int defaultPort;
  private final int heapMegabytes;

  Service(String module, int defaultPort, int heapMegabytes) {
    this.module = module;
    this.defaultPort = defaultPort;
    this.heapMegabytes = heapMegabytes;
  }

  /** Directory of the Maven module, and name of the process in logs and messages. */
  String module() {
    return module;
  }

  int defaultPort() {
    return defaultPort;
  }

  /** Enough for the sample content with room to spare; set by JIANGQIAO_X_HEAP_MB. */
  int heapMegabytes() {
    return heapMegabytes;
  }

  /** Database, database user and prefix of the client id. */
  String lowerName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
