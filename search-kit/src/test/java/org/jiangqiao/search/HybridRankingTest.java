package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HybridRankingTest {

  private static final FusionWeights EVEN = new FusionWeights(1, 1, 0, 1);

  @Test
  void aClearWinnerOfOneSideBeatsTwoNarrowSeconds() {
    List<Ranked<String>> fused =
        HybridRanking.fuse(
            List.of(new Scored<>("clear", 20), new Scored<>("second", 4), new Scored<>("third", 3)),
            List.of(new Scored<>("second", .5), new Scored<>("clear", .45)),
            EVEN);
    assertEquals(List.of("clear", "second", "third"), fused.stream().map(Ranked::id).toList());
  }

  @Test
  void bothSidesTogetherBeatOne() {
    List<Ranked<Integer>> fused =
        HybridRanking.fuse(
            List.of(new Scored<>(1, 9), new Scored<>(2, 8)), List.of(new Scored<>(2, .9)), EVEN);
    assertEquals(2, fused.getFirst().id());
    assertTrue(fused.stream().allMatch(r -> r.score() >= 0 && r.score() <= 1));
  }

  @Test
  void nothingFoundIsNothing() {
    assertTrue(HybridRanking.fuse(List.of(), List.of(), EVEN).isEmpty());
  }

  @Test
  void senselessWeightsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new FusionWeights(0, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new FusionWeights(1, 1, .5, .5));
  }
}
