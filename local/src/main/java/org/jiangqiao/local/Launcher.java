package org.jiangqiao.local;

import static org.jiangqiao.local.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jiangqiao.local.sample.SampleContent;

/** Starts the whole system, keeps it running, and stops all of it when asked to. */
public final class Launcher {
  private final Settings settings;
  private final Console console;
  private final PidFiles pidFiles;
  private final Supervisor supervisor;
  private final Disk disk;

  private Launcher(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.pidFiles = new PidFiles(settings.state().resolve("run"), settings.state());
    this.supervisor = new Supervisor(pidFiles, console);
    this.disk = new Disk(settings.state());
  }

  /** Takes {@code --fresh}, {@code --no-sample} and {@code --help}. */
  public static void main(String[] arguments) {
    Console console = new Console(System.out, startOfScript());
    try {
      Options options = Options.of(arguments);
      if (options.help()) {
        console.print(text("help"));
        return;
      }
      Path home = Path.of(System.getProperty("jiangqiao.home", "."));
      new Launcher(new Settings(home, System.getenv()), console).run(options);
    } catch (Failure failure) {
      end(String.valueOf(failure.getMessage()));
    }
  }

  private void run(Options options) {
    try {
      start(options);
      supervisor.watch(this::checkDisk);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void start(Options options) {
    Lock.take(settings.state());
    pidFiles.endLeftovers().forEach(name -> console.say(text("leftover.ended", name)));
    if (options.fresh()) {
      wipe();
      console.say(text("state.wiped", settings.state()));
    }
    new Preconditions(settings).check();
    emptyTemporary();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    boolean first = !Files.exists(settings.state().resolve("postgres/data"));
    startAll();
    console.say(ready(first));
    Thread.ofPlatform().daemon().name("welcome").start(() -> welcome(options));
  }

  private void startAll() {
    Postgres postgres = new Postgres(settings);
    postgres.prepare();
    supervisor.start(postgres.program());
    supervisor.awaitReady(List.of(postgres.program()));
    postgres.createDatabases();
    Keycloak keycloak = new Keycloak(settings);
    CompletableFuture<Void> keycloakStarted = CompletableFuture.runAsync(() -> start(keycloak));
    List<Program> services =
        Arrays.stream(Service.values()).map(new Services(settings)::program).toList();
    services.forEach(supervisor::start);
    // Before the join: a service that dies is reported at once, however long Keycloak is prepared.
    supervisor.awaitReady(services);
    join(keycloakStarted);
    supervisor.awaitReady(List.of(keycloak.program()));
  }

  /** It takes longest, the first time much longer: nothing else waits for it. */
  private void start(Keycloak keycloak) {
    keycloak.prepare();
    supervisor.start(keycloak.program());
  }

  private static void join(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private String ready(boolean first) {
    return text(
        first ? "ready.first" : "ready.again",
        String.format(Locale.ROOT, "%.1f", console.elapsed().toMillis() / 1000.0),
        ProcessTree.residentBytes() >> 20);
  }

  private void welcome(Options options) {
    try {
      if (options.sample()) {
        new SampleContent(settings.sample(), console::say).load();
      }
      console.print(
          text("welcome", settings.publicOrigin(), settings.demoPassword(), settings.log("*")));
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void stop() {
    console.say(text("stopping"));
    supervisor.stopAll();
    // A preparation that was under way.
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    console.say(text("stopped"));
  }

  private void emptyTemporary() {
    try {
      Archives.delete(settings.temporary());
      Files.createDirectories(settings.temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void wipe() {
    try (Stream<Path> kept = Files.list(settings.state())) {
      for (Path path : kept.filter(path -> !path.endsWith(Lock.FILE)).toList()) {
        Archives.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seconds that finding a JDK and building took count too. */
  private static Instant startOfScript() {
    return Instant.ofEpochSecond(Long.getLong("jiangqiao.started", Instant.now().getEpochSecond()));
  }

  /** Better stopped in good order than half at work: nothing can be kept any more. */
  private void checkDisk() {
    if (disk.full()) {
      throw new Failure(outOfSpace());
    }
  }

  private String outOfSpace() {
    return text("disk.full", settings.state(), disk.freeMegabytes(), settings.diskMegabytes());
  }

  /** One clear sentence, then the shutdown hook stops what runs. */
  private void fail(RuntimeException e) {
    // Work that was cut off by the stopping has failed, but that is no news.
    if (!supervisor.isStopping()) {
      // Whatever failed, that is why.
      end(disk.full() ? outOfSpace() : sentence(e));
    }
  }

  private String sentence(RuntimeException e) {
    return switch (e) {
      case Failure failure -> String.valueOf(failure.getMessage());
      case UncheckedIOException io -> text("disk.not-writable", settings.state(), io.getCause());
      default -> {
        e.printStackTrace();
        yield text("unexpected", e);
      }
    };
  }

  private static void end(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
