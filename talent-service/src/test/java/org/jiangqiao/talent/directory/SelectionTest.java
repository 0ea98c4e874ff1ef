package org.jiangqiao.talent.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.talent.directory.CraftsmanRanking.Found;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final List<LikelyOccupation> TURNER_OR_GRINDER =
      List.of(
          new LikelyOccupation("turner", "车工", 0.7), new LikelyOccupation("grinder", "磨工", 0.2));

  @Test
  void aLikelyOccupationIsThereThoughAnotherHasMorePeople() {
    List<Ranked<Found>> turnersFirst = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      turnersFirst.add(person("turner", 0.9 - i * 0.01));
    }
    Ranked<Found> grinder = person("grinder", 0.3);
    turnersFirst.add(grinder);

    List<Ranked<Found>> selected = Selection.of(turnersFirst, TURNER_OR_GRINDER, 6);

    assertEquals(6, selected.size());
    assertEquals(turnersFirst.subList(0, 5), selected.subList(0, 5));
    assertEquals(grinder, selected.getLast());
  }

  @Test
  void whereTheRequestNamesTheOccupationTheBestAreTaken() {
    List<Ranked<Found>> found =
        List.of(person("turner", 0.9), person("turner", 0.8), person("grinder", 0.3));

    assertEquals(found.subList(0, 2), Selection.of(found, List.of(), 2));
  }

  @Test
  void whoeverIsThereIsTakenWhereThereIsRoom() {
    List<Ranked<Found>> found = List.of(person("", 0.9), person("turner", 0.8), person("", 0.3));

    assertEquals(found, Selection.of(found, TURNER_OR_GRINDER, 10));
    assertTrue(Selection.of(List.of(), TURNER_OR_GRINDER, 10).isEmpty());
  }

  private static Ranked<Found> person(String occupation, double score) {
    return new Ranked<>(new Found(UUID.randomUUID(), occupation), score, score, score);
  }
}
