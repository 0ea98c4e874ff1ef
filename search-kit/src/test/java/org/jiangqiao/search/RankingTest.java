package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  /** Four repair cases; how common a term is, is counted in them. */
  private static final Map<String, RankingCandidate<String>> CASES =
      Map.of(
          "creep", aCase("creep", "液压缸低速爬行", "油中混入空气，缸内存气，走起来一顿一顿，应排气。"),
          "porosity", aCase("porosity", "焊缝密集气孔", "焊条受潮，保护气流被风吹偏，焊前按GB/T 5117烘干焊条。"),
          "bearing", aCase("bearing", "轴承发热烫手", "润滑脂加得太多，油脂搅拌生热，脂量占空腔三分之一。"),
          "thread", aCase("thread", "M8螺孔断丝锥", "底孔偏小，丝锥歪斜，用取出器反转取出。"));

  private static final TermStatistics STATISTICS =
      new TermStatistics() {
        @Override
        public long documents() {
          return CASES.size();
        }

        @Override
        public double averageLength() {
          return 30;
        }

        @Override
        public double documentsWith(Analysis analysis, String term) {
          return (double)
              CASES.values().stream()
                  .map(c -> new FoldedText(c.title() + "\n" + c.text()))
                  .filter(text -> text.count(term) > 0)
                  .count();
        }
      };

  private static RankingCandidate<String> aCase(String id, String title, String text) {
    return new RankingCandidate<>(id, title, text, OptionalDouble.empty());
  }

  private static RankingCandidate<String> near(String id, double similarity) {
    return new RankingCandidate<>(id, "", "", OptionalDouble.of(similarity));
  }

  private static List<Ranked<String>> rank(
      String query, List<RankingCandidate<String>> candidates) {
    return HybridRanking.rank(
        QueryTerms.of(query, STATISTICS, RankingWeights.DEFAULT),
        candidates,
        RankingWeights.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "液压缸爬行怎么办,creep",
    "缸走得一顿一顿,creep",
    "焊條受潮,porosity",
    "GBT5117,porosity",
    "轴承很烫,bearing",
    "油脂太多,bearing",
    "Ｍ８螺纹孔,thread",
    "丝攻折在孔里,thread",
  })
  void theCaseThatIsMeantComesFirst(String query, String expected) {
    assertEquals(expected, rank(query, List.copyOf(CASES.values())).getFirst().id());
  }

  @Test
  void aPartNumberIsNotFoundInALongerOne() {
    FoldedText text = new FoldedText("M80×1.5 与 6061-T6，GB/T 5117-2012");
    assertEquals(0, text.count("m8"));
    assertEquals(1, text.count("6061"));
    assertEquals(1, text.count("gbt5117"));
  }

  @Test
  void meaningDecidesWhereNoWordIsShared() {
    List<Ranked<String>> ranked = rank("漏油", List.of(near("far", .4), near("near", .7)));
    assertEquals("near", ranked.getFirst().id());
  }

  @Test
  void whatHasNoVectorYetIsNotPunished() {
    RankingCandidate<String> unknown = aCase("unknown", "", "漏油");
    List<Ranked<String>> ranked = rank("漏油", List.of(near("near", .6), unknown));
    assertEquals("unknown", ranked.getFirst().id());
    assertEquals(ranked.getLast().semantic(), ranked.getFirst().semantic());
  }

  @Test
  void scoresDoNotDependOnTheOtherCandidates() {
    RankingCandidate<String> creep =
        CASES.values().stream().filter(c -> c.id().equals("creep")).findFirst().orElseThrow();
    double alone = rank("液压缸爬行", List.of(creep)).getFirst().score();
    assertEquals(alone, rank("液压缸爬行", List.copyOf(CASES.values())).getFirst().score());
    assertTrue(alone > 0 && alone <= 1);
  }

  @Test
  void relativeToTheBestWhatTellsThemApartIsKeptForALongQuery() {
    String problem = "我们车间的油缸走得一顿一顿，换过密封圈也没有用，请问该怎么处理才好";
    List<Ranked<String>> ranked = rank(problem, List.copyOf(CASES.values()));
    List<Ranked<String>> relative = HybridRanking.relativeToBest(ranked, RankingWeights.DEFAULT);
    assertEquals("creep", relative.getFirst().id());
    assertEquals(1, relative.getFirst().lexical());
    assertTrue(relative.getFirst().score() > 2 * ranked.getFirst().score());
  }

  @Test
  void whatHasSolvedSomethingComesFirstAmongEqualsButNotBeforeWhatSuitsBetter() {
    List<Ranked<String>> ranked =
        List.of(
            new Ranked<>("better", .8, .8, .8),
            new Ranked<>("never", .6, .6, .6),
            new Ranked<>("often", .59, .59, .59));
    assertEquals(
        List.of("better", "often", "never"),
        HybridRanking.raised(ranked, Map.of("often", 1000)).stream().map(Ranked::id).toList());
  }

  @Test
  void aQueryOfNothingRanksNothingHigher() {
    assertTrue(rank("？！", List.copyOf(CASES.values())).stream().allMatch(r -> r.score() == 0));
  }

  @Test
  void senselessWeightsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new RankingWeights(0, 0, 0, 1, 1.2, .75, 1, 1, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new RankingWeights(1, 1, 1, 1, 1.2, .75, 0, 0, 0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RankingWeights(1, 1, 1, 1, 1.2, .75, 1, 1, .5, .5));
  }
}
