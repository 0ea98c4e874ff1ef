package org.jiangqiao.matching.candidate;

import static org.jiangqiao.matching.candidate.Prospecting.NEED;
import static org.jiangqiao.matching.candidate.Prospecting.aProspect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("00000000-0000-7000-8000-000000000003");

  private final Scorer scorer =
      new Scorer(
          List.of(new CapacityLeft(), new HasAccount()),
          List.of(new Distance(), new Relevance(), new SkillGrade()));

  @Test
  void theWeightedMeanDecidesAndTheWeightsDecideTheMean() {
    Prospect near = aProspect().relevance(0.5).found(FIRST);
    Prospect able = aProspect().relevance(0.9).region("440106").found(SECOND);

    assertEquals(
        List.of(SECOND, FIRST),
        order(
            scorer.rank(
                NEED,
                List.of(near, able),
                weights(Map.of(CriterionType.RELEVANCE, 3.0, CriterionType.DISTANCE, 1.0)))));
    assertEquals(
        List.of(FIRST, SECOND),
        order(
            scorer.rank(
                NEED,
                List.of(near, able),
                weights(Map.of(CriterionType.RELEVANCE, 1.0, CriterionType.DISTANCE, 3.0)))));
  }

  @Test
  void everyCriterionIsKeptWithItsWeightAndReason() {
    Scored scored =
        scorer
            .rank(
                NEED,
                List.of(aProspect().relevance(0.5).found(FIRST)),
                weights(Map.of(CriterionType.RELEVANCE, 3.0, CriterionType.DISTANCE, 1.0)))
            .candidates()
            .getFirst();

    // (3 × 0.5 + 1 × 1) / 4
    assertEquals(0.625, scored.score());
    assertEquals(
        List.of(CriterionType.RELEVANCE, CriterionType.SKILL_LEVEL, CriterionType.DISTANCE),
        scored.criteria().stream().map(Scored.Part::criterion).toList());
    // What has no weight is no reason.
    assertEquals(
        List.of("candidate.relevance.profile", "candidate.distance.same-county"),
        scored.strongestReasons().stream().map(Reason::key).toList());
  }

  @Test
  void whatTheRequestLeavesOpenWeighsNothing() {
    Criterion open =
        new Criterion() {
          @Override
          public CriterionType type() {
            return CriterionType.OCCUPATION_PROXIMITY;
          }

          @Override
          public Rating rate(Need need, Prospect prospect) {
            return Rating.open("candidate.occupation.not-asked");
          }
        };
    Scored scored =
        new Scorer(List.of(new HasAccount()), List.of(new Relevance(), open))
            .rank(
                NEED,
                List.of(aProspect().relevance(0.5).found(FIRST)),
                weights(
                    Map.of(CriterionType.RELEVANCE, 1.0, CriterionType.OCCUPATION_PROXIMITY, 9.0)))
            .candidates()
            .getFirst();

    assertEquals(0.5, scored.score());
    assertEquals(
        List.of("candidate.relevance.profile"),
        scored.strongestReasons().stream().map(Reason::key).toList());
  }

  @Test
  void whoCannotBeAskedIsNamedWithTheFirstReason() {
    Prospect full = aProspect().workload(0, 4, false).found(FIRST);
    Prospect neither = aProspect().withoutAccount().workload(0, 4, false).found(SECOND);

    Ranking ranking =
        scorer.rank(NEED, List.of(full, neither), weights(Map.of(CriterionType.RELEVANCE, 1.0)));

    assertEquals(List.of(), ranking.candidates());
    assertEquals(
        List.of("candidate.excluded.capacity", "candidate.excluded.no-account"),
        ranking.excluded().stream().map(excluded -> excluded.reason().key()).toList());
  }

  @Test
  void equalsAlwaysComeInTheSameOrder() {
    List<Prospect> prospects =
        List.of(aProspect().found(THIRD), aProspect().found(FIRST), aProspect().found(SECOND));

    assertEquals(
        List.of(FIRST, SECOND, THIRD),
        order(scorer.rank(NEED, prospects, weights(Map.of(CriterionType.DISTANCE, 1.0)))));
  }

  private static Weights weights(Map<CriterionType, Double> byCriterion) {
    return new Weights(byCriterion);
  }

  private static List<UUID> order(Ranking ranking) {
    return ranking.candidates().stream().map(Scored::craftsmanId).toList();
  }
}
