package org.jiangqiao.local;

import static org.jiangqiao.local.Messages.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold before anything is started. */
final class Preconditions {
  private final Settings settings;

  Preconditions(Settings settings) {
    this.settings = settings;
  }

  void check() {
    checkSpace();
    Map<Integer, String> taken = new HashMap<>();
    ports()
        .forEach(
            (variable, port) -> {
              checkFree(variable, port);
              String other = taken.put(port, variable);
              if (other != null) {
                throw new Failure(text("port.twice", String.valueOf(port), other, variable));
              }
            });
  }

  private void checkSpace() {
    try {
      Files.createDirectories(settings.state());
      long free = new Disk(settings.state()).freeMegabytes();
      if (free < settings.diskMegabytes()) {
        throw new Failure(text("disk.full", settings.state(), free, settings.diskMegabytes()));
      }
    } catch (IOException e) {
      throw new Failure(text("disk.not-writable", settings.state(), e), e);
    }
  }

  /** Every port by the variable that changes it. */
  private Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      ports.put(Settings.portVariable(service), settings.port(service));
      ports.put("JIANGQIAO_" + service + "_MANAGEMENT_PORT", settings.managementPort(service));
    }
    ports.put("JIANGQIAO_POSTGRES_PORT", settings.postgresPort());
    ports.put("JIANGQIAO_KEYCLOAK_PORT", settings.keycloakPort());
    ports.put("JIANGQIAO_KEYCLOAK_MANAGEMENT_PORT", settings.keycloakManagementPort());
    return ports;
  }

  private static void checkFree(String variable, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(text("port.in-use", String.valueOf(port), variable), e);
    }
  }
}
