package org.jiangqiao.matching.team;

import static org.jiangqiao.matching.team.Skilled.PLACE;
import static org.jiangqiao.matching.team.Skilled.against;
import static org.jiangqiao.matching.team.Skilled.craftsman;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.junit.jupiter.api.Test;

class TeamSearchTest {

  @Test
  void onePersonWhoCoversAllIsEnough() {
    List<List<String>> teams =
        teams(craftsman("all", 0.5, 0, 1), craftsman("a", 0.9, 0), craftsman("b", 0.9, 1));

    assertEquals(List.of(List.of("all")), teams);
  }

  @Test
  void theSmallestTeamComesBeforeABetterLargerOne() {
    List<List<String>> teams =
        teams(
            craftsman("a", 0.9, 0),
            craftsman("b", 0.9, 1),
            craftsman("c", 0.9, 2),
            craftsman("ab", 0.3, 0, 1),
            craftsman("bc", 0.4, 1, 2));

    assertEquals(List.of(List.of("a", "bc"), List.of("ab", "c"), List.of("ab", "bc")), teams);
  }

  @Test
  void amongTeamsOfOneSizeTheSumOfScoresDecidesThenTheWay() {
    List<List<String>> teams =
        teams(
            craftsman("far", 0.8, "320505", 0),
            craftsman("near", 0.8, "440305", 0),
            craftsman("worse", 0.7, "440306", 0),
            craftsman("b", 0.6, 1));

    assertEquals(List.of(List.of("b", "near"), List.of("b", "far"), List.of("b", "worse")), teams);
  }

  @Test
  void whatNobodyCoversDoesNotHinderTheRest() {
    assertEquals(List.of(List.of("a", "c")), teams(craftsman("a", 0.9, 0), craftsman("c", 0.9, 3)));
    assertEquals(List.of(), teams());
  }

  @Test
  void whoCannotBeAskedIsInNoTeam() {
    List<List<String>> teams =
        teams(
            against(craftsman("full", 0.9, 0, 1), "candidate.excluded.capacity"),
            craftsman("a", 0.5, 0),
            craftsman("b", 0.5, 1));

    assertEquals(List.of(List.of("a", "b")), teams);
  }

  /** Compared with all teams there are, one after the other. */
  @Test
  void noSmallerAndNoBetterTeamExists() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<SkilledCraftsman> people = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        int[] skills = IntStream.range(0, 5).filter(skill -> random.nextInt(3) == 0).toArray();
        people.add(craftsman("p" + i, random.nextInt(1, 100) / 100.0, skills));
      }
      assertEquals(best(people), value(people), "round " + round);
    }
  }

  private static String value(List<SkilledCraftsman> people) {
    List<List<SkilledCraftsman>> found = TeamSearch.smallest(people, PLACE, 3);
    if (found.isEmpty()) {
      return "nobody";
    }
    assertTrue(found.size() <= 3);
    return value(found.getFirst().size(), found.getFirst());
  }

  private static String best(List<SkilledCraftsman> people) {
    int all = covers(people);
    for (int size = 1; size <= people.size() && all != 0; size++) {
      int wanted = size;
      List<String> values =
          IntStream.range(1, 1 << people.size())
              .filter(subset -> Integer.bitCount(subset) == wanted)
              .mapToObj(subset -> chosen(people, subset))
              .filter(team -> covers(team) == all)
              .map(team -> value(wanted, team))
              .toList();
      if (!values.isEmpty()) {
        return Collections.max(values);
      }
    }
    return "nobody";
  }

  private static String value(int size, List<SkilledCraftsman> team) {
    long score = Math.round(team.stream().mapToDouble(SkilledCraftsman::score).sum() * 1000);
    return size + " " + "%06d".formatted(score);
  }

  private static List<SkilledCraftsman> chosen(List<SkilledCraftsman> people, int subset) {
    return IntStream.range(0, people.size())
        .filter(i -> (subset & (1 << i)) != 0)
        .mapToObj(people::get)
        .toList();
  }

  private static int covers(List<SkilledCraftsman> people) {
    Set<Integer> skills =
        people.stream()
            .flatMap(one -> one.covers().stream())
            .map(SkilledCraftsman.Cover::skill)
            .collect(Collectors.toSet());
    return skills.stream().mapToInt(skill -> 1 << skill).sum();
  }

  private static List<List<String>> teams(SkilledCraftsman... people) {
    return TeamSearch.smallest(Arrays.asList(people), PLACE, 3).stream()
        .map(team -> team.stream().map(SkilledCraftsman::name).sorted().toList())
        .toList();
  }
}
