package org.jiangqiao.bench.dispatch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangqiao.bench.service.ServiceProcess;

/**
 * Plays the month: time jumps to whatever happens next, the services do what is due, people answer,
 * and after each jump the ledger is looked through for what must never be.
 */
final class DispatchMonth {

  /** Requests of the last day want to be answered too. */
  static final int AFTERMATH_DAYS = 3;

  /** What happens within it happens at once. */
  private static final Duration STEP = Duration.ofMinutes(30);

  /** What the work of a killed process rests before somebody else takes it up. */
  private static final Duration DEAD = Duration.ofSeconds(30);

  /** As long as a machine takes that comes up again. */
  private static final Duration RESTART = Duration.ofMinutes(10);

  private static final Duration QUIET = Duration.ofMinutes(2);

  /** What became due in the last moments may still be on its way. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int AT_ONCE = 4;

  private record Due(Duration at, Ledger.Invited invitation, boolean willing) {}

  private final ServiceProcess matching;
  private final Union union;
  private final Ledger ledger;
  private final MonthClock clock;
  private final Behaviour behaviour;
  private final Duration end;
  private final Deque<Request> coming;
  private final Deque<Duration> kills = new ArrayDeque<>();
  private final PriorityQueue<Due> answers = new PriorityQueue<>(Comparator.comparing(Due::at));
  private final Map<UUID, Request> cases = new ConcurrentHashMap<>();
  private final Set<UUID> seen = new HashSet<>();
  private final Map<String, Long> breaches = new LinkedHashMap<>();
  private final Tally tally;
  private final Map<String, Integer> promised = new HashMap<>();
  private Instant seenUntil = Instant.EPOCH;

  DispatchMonth(
      ServiceProcess matching,
      Union union,
      Ledger ledger,
      MonthClock clock,
      Arguments arguments,
      List<Request> requests) {
    this.matching = matching;
    this.union = union;
    this.ledger = ledger;
    this.clock = clock;
    this.behaviour = Behaviour.of(arguments);
    this.end = Duration.ofDays(arguments.days() + AFTERMATH_DAYS);
    this.coming = new ArrayDeque<>(requests);
    this.tally = new Tally(arguments.craftsmen());
    for (int i = 1; i <= arguments.restarts(); i++) {
      kills.add(
          Duration.ofDays(arguments.days()).multipliedBy(i).dividedBy(arguments.restarts() + 1));
    }
  }

  Tally play() throws IOException, SQLException {
    while (clock.passed().compareTo(end) < 0) {
      clock.advanceTo(next());
      if (!kills.isEmpty() && clock.passed().compareTo(kills.getFirst()) >= 0) {
        kills.removeFirst();
        actAndKill();
      }
      act();
      awaitQuiet();
      listen();
      engage();
      look();
    }
    awaitQuiet();
    look();
    int open = cases.size() - tally.requests();
    for (int i = 0; i < open; i++) {
      tally.notEngaged();
    }
    return tally;
  }

  /** How often each thing that must never be was found, over all looks. */
  Map<String, Long> breaches() {
    return breaches;
  }

  private Duration next() throws SQLException {
    Duration next = Duration.between(clock.at(Duration.ZERO), ledger.nextDue(clock.at(end)));
    if (!coming.isEmpty() && coming.getFirst().at().compareTo(next) < 0) {
      next = coming.getFirst().at();
    }
    if (!answers.isEmpty() && answers.element().at().compareTo(next) < 0) {
      next = answers.element().at();
    }
    Duration least = clock.passed();
    return (next.compareTo(least) < 0 ? least : next).plus(STEP);
  }

  /** Whatever people do by now. */
  private void act() throws IOException {
    List<Callable<Boolean>> deeds = deeds();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Boolean> deed : submitted(hands, deeds)) {
        settled(deed);
      }
    }
  }

  private List<Callable<Boolean>> deeds() {
    List<Callable<Boolean>> deeds = new ArrayList<>();
    Duration now = clock.passed();
    while (!coming.isEmpty() && coming.getFirst().at().compareTo(now) <= 0) {
      Request request = coming.removeFirst();
      deeds.add(() -> cases.put(union.submit(request), request) == null);
    }
    while (!answers.isEmpty() && answers.element().at().compareTo(now) <= 0) {
      Due due = answers.remove();
      boolean accepts = due.willing() && promise(due.invitation().account());
      deeds.add(() -> union.answer(due.invitation(), accepts));
    }
    return deeds;
  }

  /** Nobody promises more than they have time for. */
  private boolean promise(String account) {
    int carried = tally.engagementsOf(account) + promised.getOrDefault(account, 0);
    if (carried >= Cast.CAPACITY) {
      return false;
    }
    promised.merge(account, 1, Integer::sum);
    return true;
  }

  private static List<Future<Boolean>> submitted(
      ExecutorService hands, List<Callable<Boolean>> deeds) {
    return deeds.stream().map(hands::submit).toList();
  }

  /** In the middle of it matching is killed; who got no answer tries again when it is back. */
  private void actAndKill() throws IOException {
    List<Callable<Boolean>> deeds = deeds();
    List<Callable<Boolean>> again = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Boolean>> begun = submitted(hands, deeds);
      if (!begun.isEmpty()) {
        settled(begun.getFirst());
      }
      matching.kill();
      for (int i = 1; i < begun.size(); i++) {
        try {
          begun.get(i).get();
        } catch (ExecutionException cutOff) {
          again.add(deeds.get(i));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
    }
    clock.advanceBy(RESTART);
    matching.startAgain();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Boolean> deed : submitted(hands, again)) {
        settled(deed);
      }
    }
  }

  private static boolean settled(Future<Boolean> deed) throws IOException {
    try {
      return deed.get();
    } catch (ExecutionException e) {
      throw new IOException("somebody could not do what they do", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void awaitQuiet() throws IOException, SQLException {
    long giveUp = System.nanoTime() + QUIET.toNanos();
    long nudge = System.nanoTime() + DEAD.toNanos();
    while (ledger.busy(clock.now())) {
      if (System.nanoTime() > giveUp) {
        throw new IOException("the services have work that they do not do: see their logs");
      }
      if (System.nanoTime() > nudge) {
        // Work that a dead process held is given up by the clock of the services.
        clock.advanceBy(DEAD);
        nudge = System.nanoTime() + DEAD.toNanos();
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Who has been invited since decides what they will say. */
  private void listen() throws SQLException {
    for (Ledger.Invited invitation : ledger.newInvitations(seenUntil.minus(STEP))) {
      Request request = cases.get(invitation.caseId());
      if (request == null || !seen.add(invitation.id())) {
        continue;
      }
      tally.invited(invitation.account());
      seenUntil = invitation.invitedAt();
      Behaviour.Reaction reaction =
          behaviour.to(request, invitation.account(), tally.engagementsOf(invitation.account()));
      if (reaction.answer() != Behaviour.Answer.SILENCE) {
        Duration at =
            Duration.between(clock.at(Duration.ZERO), invitation.invitedAt())
                .plus(reaction.after());
        answers.add(new Due(at, invitation, reaction.answer() == Behaviour.Answer.ACCEPT));
      }
    }
  }

  /** Every fifth case has two officers at the same moment. */
  private void engage() throws IOException, SQLException {
    Map<UUID, List<Future<Boolean>>> officers = new LinkedHashMap<>();
    Map<UUID, Ledger.Accepted> waiting = new HashMap<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Ledger.Accepted accepted : ledger.toEngage()) {
        waiting.put(accepted.caseId(), accepted);
        Request request = cases.get(accepted.caseId());
        boolean two = request != null && request.number() % 5 == 0;
        Callable<Boolean> engaging = () -> union.engage(accepted) == 1;
        officers.put(
            accepted.caseId(), submitted(hands, Collections.nCopies(two ? 2 : 1, engaging)));
      }
      for (Map.Entry<UUID, List<Future<Boolean>>> officer : officers.entrySet()) {
        for (Future<Boolean> one : officer.getValue()) {
          if (settled(one)) {
            count(Objects.requireNonNull(waiting.get(officer.getKey())));
          }
        }
      }
    }
    promised.clear();
  }

  private void count(Ledger.Accepted accepted) {
    Request request = cases.get(accepted.caseId());
    if (request != null) {
      tally.engaged(
          request, accepted.account(), Duration.between(clock.at(request.at()), accepted.at()));
    }
  }

  private void look() throws SQLException {
    ledger
        .breaches(clock.now().minus(GRACE))
        .forEach((rule, count) -> breaches.merge(rule, count, Long::sum));
  }
}
