package org.jiangqiao.bench.dispatch;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * A simple way of inviting, played in memory on the same requests, the same lists of candidates and
 * the same answers: one after the other by urgency, the next on silence or refusal.
 */
final class PlainPolicy {

  /** Whom a simple union would ask next. */
  interface Choice {
    int order(String craftsman, int rank, Map<String, Integer> invitedSoFar);
  }

  static final Choice ALWAYS_THE_BEST = (craftsman, rank, invited) -> rank;

  /** Who has been asked least; among those the best. */
  static final Choice ROUND_ROBIN =
      (craftsman, rank, invited) -> invited.getOrDefault(craftsman, 0) * 1000 + rank;

  private record Event(Duration at, int order, Runnable happens) {}

  private static final class Case {
    private final Request request;
    private final List<String> candidates;
    private final Set<String> asked = new HashSet<>();
    private boolean engaged;

    private Case(Request request, List<String> candidates) {
      this.request = request;
      this.candidates = candidates;
    }
  }

  private final Choice choice;
  private final Behaviour behaviour;
  private final Tally tally;
  private final Map<String, Integer> invited = new HashMap<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingInt(Event::order));
  private int order;

  private PlainPolicy(Choice choice, Behaviour behaviour, int craftsmen) {
    this.choice = choice;
    this.behaviour = behaviour;
    this.tally = new Tally(craftsmen);
  }

  static Tally play(
      Choice choice,
      Behaviour behaviour,
      List<Request> requests,
      Map<String, List<String>> candidates,
      Arguments arguments) {
    PlainPolicy policy = new PlainPolicy(choice, behaviour, arguments.craftsmen());
    Duration end = Duration.ofDays(arguments.days() + DispatchMonth.AFTERMATH_DAYS);
    List<Case> cases =
        requests.stream()
            .map(one -> new Case(one, candidates.getOrDefault(one.text(), List.of())))
            .toList();
    for (Case one : cases) {
      for (int i = 0; i < one.request.urgency().parallel(); i++) {
        policy.at(one.request.at(), () -> policy.ask(one, one.request.at()));
      }
    }
    while (!policy.events.isEmpty() && policy.events.element().at().compareTo(end) <= 0) {
      policy.events.remove().happens().run();
    }
    cases.stream().filter(one -> !one.engaged).forEach(one -> policy.tally.notEngaged());
    return policy.tally;
  }

  private void at(Duration time, Runnable happens) {
    events.add(new Event(time, order++, happens));
  }

  private void ask(Case one, Duration now) {
    if (one.engaged) {
      return;
    }
    one.candidates.stream()
        .filter(craftsman -> !one.asked.contains(craftsman))
        .min(
            Comparator.comparingInt(
                craftsman -> choice.order(craftsman, one.candidates.indexOf(craftsman), invited)))
        .ifPresent(craftsman -> invite(one, craftsman, now));
  }

  private void invite(Case one, String craftsman, Duration now) {
    one.asked.add(craftsman);
    invited.merge(craftsman, 1, Integer::sum);
    tally.invited(craftsman);
    Behaviour.Reaction reaction =
        behaviour.to(one.request, craftsman, tally.engagementsOf(craftsman));
    Duration then = now.plus(reaction.after());
    at(
        then,
        () -> {
          boolean time = tally.engagementsOf(craftsman) < Cast.CAPACITY;
          if (reaction.answer() == Behaviour.Answer.ACCEPT && !one.engaged && time) {
            one.engaged = true;
            tally.engaged(one.request, craftsman, then.minus(one.request.at()));
          } else {
            ask(one, then);
          }
        });
  }
}
