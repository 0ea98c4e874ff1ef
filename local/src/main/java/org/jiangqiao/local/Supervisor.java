package org.jiangqiao.local;

import static org.jiangqiao.local.Messages.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the children alive: a death before readiness ends the start, a death after it is answered
 * by a new start. Stops those first that need the others.
 */
final class Supervisor {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CHECK = Duration.ofSeconds(2);

  private final PidFiles pidFiles;
  private final Console console;
  private final Map<String, Child> children = new LinkedHashMap<>();
  private final Map<String, Restarts> restarts = new HashMap<>();
  private final BlockingQueue<Child> deaths = new LinkedBlockingQueue<>();
  private boolean stopping;

  Supervisor(PidFiles pidFiles, Console console) {
    this.pidFiles = pidFiles;
    this.console = console;
  }

  synchronized void start(Program program) {
    if (stopping) {
      return;
    }
    Child child = Child.start(program);
    pidFiles.write(program.name(), child.process().pid());
    children.put(program.name(), child);
    var _ = child.process().onExit().thenRun(() -> deaths.add(child));
  }

  /** Returns when all can do their work; a death or a lost patience fails. */
  void awaitReady(List<Program> programs) {
    List<Program> waiting = new ArrayList<>(programs);
    Instant start = Instant.now();
    while (!waiting.isEmpty()) {
      failOnDeath();
      waiting.removeIf(this::nowReady);
      for (Program program : waiting) {
        if (Duration.between(start, Instant.now()).compareTo(program.patience()) > 0) {
          throw lastWords(
              program, text("child.not-ready", program.name(), program.patience().toSeconds()));
        }
      }
      pause(POLL);
    }
  }

  private boolean nowReady(Program program) {
    if (!program.ready().getAsBoolean()) {
      return false;
    }
    console.say(text("child.ready", program.name()));
    return true;
  }

  private void failOnDeath() {
    Child dead = deaths.poll();
    if (dead != null && !isStopping()) {
      throw lastWords(
          dead.program(),
          text("child.died-on-start", dead.program().name(), dead.process().exitValue()));
    }
  }

  /**
   * Answers deaths until all is stopped; fails when a child cannot be kept alive, or the check that
   * is made every few seconds fails.
   */
  void watch(Runnable check) {
    while (!isStopping()) {
      Optional<Child> dead = nextDeath();
      if (isStopping()) {
        return;
      }
      dead.ifPresentOrElse(this::restart, check);
    }
  }

  private void restart(Child dead) {
    Program program = dead.program();
    Duration pause =
        restarts
            .computeIfAbsent(program.name(), name -> new Restarts())
            .afterDeath(dead.started(), Instant.now())
            .orElseThrow(() -> lastWords(program, text("child.keeps-dying", program.name())));
    console.say(text("child.restarting", program.name(), dead.process().exitValue()));
    pause(pause);
    start(program);
    Thread.ofVirtual().start(() -> announceReturn(program));
  }

  private void announceReturn(Program program) {
    Instant deadline = Instant.now().plus(program.patience());
    while (Instant.now().isBefore(deadline) && !isStopping()) {
      if (program.ready().getAsBoolean()) {
        console.say(text("child.back", program.name()));
        return;
      }
      pause(POLL);
    }
  }

  /** Stops tier by tier, the highest first. */
  void stopAll() {
    List<Child> running;
    synchronized (this) {
      stopping = true;
      running = List.copyOf(children.values());
    }
    NavigableMap<Integer, List<Child>> tiers = new TreeMap<>();
    running.forEach(
        child ->
            tiers.computeIfAbsent(child.program().tier(), tier -> new ArrayList<>()).add(child));
    for (List<Child> tier : tiers.descendingMap().values()) {
      tier.forEach(Child::askToStop);
      tier.forEach(Child::awaitStop);
      tier.forEach(child -> pidFiles.remove(child.program().name()));
    }
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  private Failure lastWords(Program program, String sentence) {
    List<String> lines;
    synchronized (this) {
      Child child = children.get(program.name());
      lines = child == null ? List.of() : child.lastLines(15);
    }
    return new Failure(
        sentence
            + System.lineSeparator()
            + text("child.log", program.log(), String.join(System.lineSeparator() + "  ", lines)));
  }

  private Optional<Child> nextDeath() {
    try {
      return Optional.ofNullable(deaths.poll(CHECK.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause(Duration duration) {
    try {
      TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
