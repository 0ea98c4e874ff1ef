package org.jiangqiao.local;

import static org.jiangqiao.local.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** PostgreSQL from Maven: unpacked once, its data kept in the state directory. */
final class Postgres {
  static final String NAME = "postgres";
  private static final String SUPERUSER = "postgres";

  /**
   * Small memory, and what a machine of 2 cores needs; the container is started with the same.
   * Connections: the pools of three services and Keycloak, with room for a look from outside.
   */
  static final List<String> SETTINGS =
      List.of(
          "max_connections=120",
          "shared_buffers=96MB",
          "max_worker_processes=4",
          "checkpoint_timeout=15min",
          "log_timezone=UTC",
          "timezone=UTC");

  private final Settings settings;
  private final Identity identity = Identity.notRoot();

  Postgres(Settings settings) {
    this.settings = settings;
  }

  /** Unpacks and initialises what is not there yet, and clears what a crash left behind. */
  void prepare() {
    try {
      if (!Files.exists(binaries().resolve("bin/postgres"))) {
        unpack();
      }
      if (!Files.exists(data().resolve("PG_VERSION"))) {
        initialise();
      }
      removeStaleLock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program program() {
    List<String> command = new ArrayList<>(List.of(binaries().resolve("bin/postgres").toString()));
    command.addAll(List.of("-D", data().toString(), "-p", String.valueOf(settings.postgresPort())));
    Stream.concat(
            Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories="), SETTINGS.stream())
        .forEach(setting -> command.addAll(List.of("-c", setting)));
    return new Program(
        NAME,
        0,
        command,
        Map.of("PATH", System.getenv().getOrDefault("PATH", ""), "LC_ALL", "C"),
        settings.log(NAME),
        identity,
        "INT",
        this::answers,
        Duration.ofMinutes(2));
  }

  /** A database and its owner for each who needs one. */
  void createDatabases() {
    List<String> names =
        Stream.concat(Service.WITH_DATABASE.stream().map(Service::lowerName), Stream.of("keycloak"))
            .toList();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String name : names) {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
          statement.execute("create role %s login".formatted(name));
        }
        statement.execute(
            "alter role %s password '%s'"
                .formatted(name, settings.databasePassword(name).replace("'", "''")));
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
          statement.execute("create database %s owner %s".formatted(name, name));
        }
      }
    } catch (SQLException e) {
      throw new Failure(text("postgres.databases", e), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres?connectTimeout=2",
        SUPERUSER,
        settings.postgresPassword());
  }

  private boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new Failure(text("postgres.password"), e);
      }
      return false;
    }
  }

  private Path home() {
    return settings.state().resolve("postgres");
  }

  private Path binaries() {
    return home().resolve("pgsql");
  }

  private Path data() {
    return home().resolve("data");
  }

  private void unpack() throws IOException {
    String archive = "/postgres-%s-%s.txz".formatted(system(), architecture());
    try (InputStream stream = Postgres.class.getResourceAsStream(archive)) {
      if (stream == null) {
        throw new Failure(text("postgres.no-binaries", archive));
      }
      Archives.unpackTarXz(stream, binaries());
    }
  }

  private static String system() {
    return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }

  private void initialise() throws IOException {
    Path unfinished = home().resolve("data.unfinished");
    Archives.delete(unfinished);
    Path password = Files.createTempFile(home(), "password", "");
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(password, settings.postgresPassword());
    List<String> command = new ArrayList<>(identity.prefix());
    command.addAll(
        List.of(
            binaries().resolve("bin/initdb").toString(),
            "--pgdata=" + unfinished,
            "--username=" + SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions"));
    Path log = settings.log(NAME);
    Files.createDirectories(Objects.requireNonNull(log.getParent()));
    try {
      int exit =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start()
              .waitFor();
      if (exit != 0) {
        throw new Failure(text("postgres.initdb", exit, log));
      }
      Files.move(unfinished, data());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.delete(password);
    }
  }

  /**
   * After a kill -9 the lock file stays. PostgreSQL trusts it if its process id lives on, which
   * after a reboot may be anybody's; ours would have been ended by its pid file already.
   */
  private void removeStaleLock() throws IOException {
    Path lock = data().resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
    ProcessHandle.of(pid)
        .filter(process -> ProcessTree.commandLine(process).contains(data().toString()))
        .ifPresent(
            process -> {
              ProcessTree.signal(process, "INT");
              process.onExit().orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
            });
    Files.deleteIfExists(lock);
  }
}
