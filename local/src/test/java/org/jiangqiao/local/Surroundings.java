package org.jiangqiao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An environment for a system that gets in nobody's way: a state and ports of its own. */
final class Surroundings {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private Surroundings() {}

  static Stream<String> portVariables() {
    return Stream.of("GATEWAY", "TALENT", "ACHIEVEMENTS", "MATCHING", "POSTGRES", "KEYCLOAK")
        .flatMap(part -> Stream.of(part + "_PORT", part + "_MANAGEMENT_PORT"))
        .filter(name -> !name.equals("POSTGRES_MANAGEMENT_PORT"))
        .map(name -> "JIANGQIAO_" + name);
  }

  static Map<String, String> of(Path state) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("JIANGQIAO_STATE_DIR", state.toString());
    // Held until all are chosen, so that none is chosen twice.
    List<ServerSocket> held = new ArrayList<>();
    for (String variable : portVariables().toList()) {
      held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      environment.put(variable, String.valueOf(held.getLast().getLocalPort()));
    }
    for (ServerSocket socket : held) {
      socket.close();
    }
    return environment;
  }
}
