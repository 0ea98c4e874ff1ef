package org.jiangqiao.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.junit.jupiter.api.Test;

class SharedPlacesTest {

  private static final List<LikelyOccupation> TURNER_OR_GRINDER =
      List.of(
          new LikelyOccupation("turner", "车工", 0.6), new LikelyOccupation("grinder", "磨工", 0.3));

  @Test
  void anotherLikelyOccupationGetsAPlaceBeforeTheThirdOfTheFirst() {
    List<Scored> found =
        List.of(
            scored("turner", 0.80),
            scored("turner", 0.79),
            scored("turner", 0.78),
            scored("grinder", 0.60));

    assertEquals(List.of("turner", "grinder", "turner", "turner"), order(found, TURNER_OR_GRINDER));
  }

  @Test
  void whoIsClearlyBetterIsNotPutBehind() {
    List<Scored> found =
        List.of(scored("turner", 0.80), scored("cook", 0.79), scored("grinder", 0.50));

    assertEquals(List.of("turner", "cook", "grinder"), order(found, TURNER_OR_GRINDER));
  }

  @Test
  void theBestOfAllStaysFirst() {
    List<Scored> found = List.of(scored("cook", 0.80), scored("turner", 0.79));

    assertEquals(List.of("cook", "turner"), order(found, TURNER_OR_GRINDER));
  }

  @Test
  void whoIsOfNoLikelyOccupationFollowsInTheOrderOfScores() {
    List<Scored> found =
        List.of(
            scored("turner", 0.80),
            scored(null, 0.70),
            scored("cook", 0.69),
            scored("turner", 0.6));

    List<String> expected = new ArrayList<>(List.of("turner", "turner"));
    expected.add(null);
    expected.add("cook");
    assertEquals(expected, order(found, TURNER_OR_GRINDER));
  }

  @Test
  void whereTheRequestSaysWhoseWorkItIsScoresAloneDecide() {
    List<Scored> found = List.of(scored("turner", 0.8), scored("grinder", 0.7));

    assertSame(found, SharedPlaces.arranged(found, List.of()));
  }

  private static List<String> order(List<Scored> found, List<LikelyOccupation> likely) {
    List<String> order = new ArrayList<>();
    SharedPlaces.arranged(found, likely).forEach(one -> order.add(one.occupationCode()));
    return order;
  }

  private static Scored scored(String occupation, double score) {
    return new Scored(
        UUID.randomUUID(), "a", "演示工匠", null, null, occupation, "440306", 4, score, List.of());
  }
}
