package org.jiangqiao.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services and the gateway as Quarkus' build left them. */
final class Services {
  static final String READINESS_PATH = "/q/health/ready";

  private final Settings settings;

  Services(Settings settings) {
    this.settings = settings;
  }

  Program program(Service service) {
    return new Program(
        service.module(),
        service == Service.GATEWAY ? 3 : 2,
        command(service),
        environment(service),
        settings.log(service.module()),
        Identity.OURS,
        "TERM",
        () ->
            Http.answersOk(
                URI.create(
                    "http://127.0.0.1:" + settings.managementPort(service) + READINESS_PATH)),
        Duration.ofMinutes(8));
  }

  private List<String> command(Service service) {
    List<String> command = Jvm.command(settings.heapMegabytes(service), settings);
    if (service == Service.TALENT || service == Service.ACHIEVEMENTS) {
      // With it Lucene compares vectors several numbers at a time.
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(List.of("-jar", jar(service).toString()));
    return command;
  }

  private Path jar(Service service) {
    return settings.home().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private Map<String, String> environment(Service service) {
    Map<String, String> all = new LinkedHashMap<>(settings.childEnvironment());
    all.putIfAbsent(
        "JIANGQIAO_DATA_DIR",
        settings.state().resolve("data").resolve(service.module()).toString());
    all.put("QUARKUS_HTTP_HOST", service == Service.GATEWAY ? settings.bindAddress() : "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(service)));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.managementPort(service)));
    return all;
  }
}
