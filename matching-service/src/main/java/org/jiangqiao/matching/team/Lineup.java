package org.jiangqiao.matching.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a team, and what nobody does.
 *
 * @param seats the lead first; none when all have left
 * @param leadReason why this one leads
 * @param uncovered places of skills in the list that the case needs
 */
public record Lineup(List<Seat> seats, Reason leadReason, List<Integer> uncovered) {

  /**
   * A member and their part.
   *
   * @param parts places of the skills that are theirs; none for somebody who only stands by
   */
  public record Seat(SkilledCraftsman who, List<Integer> parts) {

    public Seat {
      parts = List.copyOf(parts);
    }

    /** Why this part is theirs. */
    public List<Reason> reasons() {
      return parts.stream()
          .flatMap(part -> who.cover(part).stream())
          .map(SkilledCraftsman.Cover::reason)
          .toList();
    }
  }

  /** Who covers most knows best what the others talk about; the better one among equals. */
  private static final Comparator<SkilledCraftsman> LEADING =
      Comparator.comparingInt((SkilledCraftsman one) -> one.covers().size())
          .reversed()
          .thenComparing(SkilledCraftsman.BEST_FIRST);

  public Lineup {
    seats = List.copyOf(seats);
    uncovered = List.copyOf(uncovered);
  }

  /**
   * Each skill is the part of the member who is best at it.
   *
   * @param skills how many the case needs
   * @param chosenLead by an officer; otherwise the one who covers most
   */
  static Lineup of(int skills, List<SkilledCraftsman> members, @Nullable UUID chosenLead) {
    if (members.isEmpty()) {
      return new Lineup(
          List.of(), Reason.of("team.lead.nobody"), IntStream.range(0, skills).boxed().toList());
    }
    SkilledCraftsman lead =
        members.stream()
            .filter(one -> one.craftsmanId().equals(chosenLead))
            .findFirst()
            .orElseGet(() -> members.stream().min(LEADING).orElseThrow());
    List<List<Integer>> parts = new ArrayList<>();
    members.forEach(one -> parts.add(new ArrayList<>()));
    List<Integer> uncovered = new ArrayList<>();
    for (int skill = 0; skill < skills; skill++) {
      Optional<Integer> best = best(members, skill);
      if (best.isPresent()) {
        parts.get(best.get()).add(skill);
      } else {
        uncovered.add(skill);
      }
    }
    List<Seat> seats =
        IntStream.range(0, members.size())
            .mapToObj(i -> new Seat(members.get(i), parts.get(i)))
            .sorted(Comparator.comparing((Seat seat) -> !seat.who().equals(lead)))
            .toList();
    return new Lineup(seats, why(lead, members, skills, chosenLead), uncovered);
  }

  private static Optional<Integer> best(List<SkilledCraftsman> members, int skill) {
    return IntStream.range(0, members.size())
        .boxed()
        .filter(i -> members.get(i).cover(skill).isPresent())
        .max(Comparator.comparingDouble(i -> members.get(i).cover(skill).orElseThrow().score()));
  }

  private static Reason why(
      SkilledCraftsman lead, List<SkilledCraftsman> members, int skills, @Nullable UUID chosen) {
    SkilledCraftsman best = members.stream().min(LEADING).orElseThrow();
    if (members.size() == 1) {
      return Reason.of("team.lead.alone");
    }
    if (lead.craftsmanId().equals(chosen) && !lead.equals(best)) {
      return Reason.of("team.lead.chosen");
    }
    boolean alike =
        members.stream()
            .anyMatch(one -> !one.equals(lead) && one.covers().size() == lead.covers().size());
    return alike
        ? Reason.of("team.lead.best-score", String.valueOf(Math.round(lead.score() * 100)))
        : Reason.of(
            "team.lead.covers-most", String.valueOf(lead.covers().size()), String.valueOf(skills));
  }

  SkilledCraftsman lead() {
    return seats.getFirst().who();
  }

  List<UUID> ids() {
    return seats.stream().map(seat -> seat.who().craftsmanId()).toList();
  }

  /** The same people under the same lead. */
  boolean sameAs(Lineup other) {
    return lead().craftsmanId().equals(other.lead().craftsmanId())
        && ids().size() == other.ids().size()
        && other.ids().containsAll(ids());
  }
}
