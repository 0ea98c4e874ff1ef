package org.jiangqiao.matching.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.Proximity;
import org.jiangqiao.matching.candidate.SkilledCraftsman;

/**
 * The smallest teams whose skills together cover what can be covered. Exact: a request needs few
 * skills, and of those who cover the same ones only the best can be in a team that is shown.
 */
final class TeamSearch {

  /** Each member brings at least one, so a team is never larger than this either. */
  static final int MOST_SKILLS = 5;

  private static final double PRECISION = 1000;

  private static final Comparator<Team> BEST_FIRST =
      Comparator.comparingLong(Team::score)
          .reversed()
          .thenComparingInt(Team::far)
          .thenComparing(team -> team.members().getFirst().who().craftsmanId());

  private final String place;
  private final int shown;

  private TeamSearch(String place, int shown) {
    this.place = place;
    this.shown = shown;
  }

  /**
   * @param covers the skills as bits
   * @param far borders on the way, the fewer the better
   */
  private record Able(SkilledCraftsman who, int covers, int far) {}

  private record Team(List<Able> members) {

    /** In thousandths, so that equals are equal. */
    long score() {
      return Math.round(members.stream().mapToDouble(able -> able.who().score()).sum() * PRECISION);
    }

    int far() {
      return members.stream().mapToInt(Able::far).sum();
    }

    Set<UUID> ids() {
      return members.stream().map(able -> able.who().craftsmanId()).collect(Collectors.toSet());
    }
  }

  /**
   * The best teams of the smallest size, the highest sum of scores first, then the nearest.
   *
   * @param place region that they are to come to
   * @return none when nobody covers anything
   */
  static List<List<SkilledCraftsman>> smallest(
      Collection<SkilledCraftsman> people, String place, int shown) {
    return new TeamSearch(place, shown).among(people);
  }

  private List<List<SkilledCraftsman>> among(Collection<SkilledCraftsman> people) {
    List<Able> able = able(people);
    int all = able.stream().mapToInt(Able::covers).reduce(0, (one, other) -> one | other);
    Map<Set<UUID>, Team> found = new LinkedHashMap<>();
    for (int size = 1; size <= Integer.bitCount(all) && found.isEmpty(); size++) {
      collect(able, all, size, List.of(), found);
    }
    return found.values().stream()
        .sorted(BEST_FIRST)
        .limit(shown)
        .map(team -> team.members().stream().map(Able::who).toList())
        .toList();
  }

  private List<Able> able(Collection<SkilledCraftsman> people) {
    Map<Integer, List<Able>> byCovers = new HashMap<>();
    people.stream()
        .filter(SkilledCraftsman::askable)
        .map(this::able)
        .filter(able -> able.covers() != 0)
        .forEach(
            able -> byCovers.computeIfAbsent(able.covers(), of -> new ArrayList<>()).add(able));
    return byCovers.values().stream().flatMap(this::best).toList();
  }

  /** Anybody after these could be replaced by each of them, for a team that is as good. */
  private Stream<Able> best(List<Able> sameSkills) {
    return sameSkills.stream()
        .sorted(
            Comparator.comparingDouble((Able able) -> able.who().score())
                .reversed()
                .thenComparingInt(Able::far)
                .thenComparing(able -> able.who().craftsmanId()))
        .limit(shown);
  }

  private Able able(SkilledCraftsman who) {
    int covers = 0;
    for (SkilledCraftsman.Cover cover : who.covers()) {
      covers |= 1 << cover.skill();
    }
    return new Able(who, covers, Proximity.of(place, who.regionCode()).borders());
  }

  /** Whoever is added covers the first skill that is still open: no team is left out by that. */
  private static void collect(
      List<Able> able, int open, int places, List<Able> chosen, Map<Set<UUID>, Team> found) {
    if (open == 0) {
      Team team = new Team(chosen);
      found.putIfAbsent(team.ids(), team);
      return;
    }
    if (places == 0) {
      return;
    }
    int first = Integer.lowestOneBit(open);
    for (Able one : able) {
      if ((one.covers() & first) != 0) {
        List<Able> more = Stream.concat(chosen.stream(), Stream.of(one)).toList();
        collect(able, open & ~one.covers(), places - 1, more, found);
      }
    }
  }
}
