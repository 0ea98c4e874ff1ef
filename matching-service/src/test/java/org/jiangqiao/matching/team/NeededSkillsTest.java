package org.jiangqiao.matching.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.junit.jupiter.api.Test;

class NeededSkillsTest {

  private static final List<LikelyOccupation> FITTER_OR_ELECTRICIAN =
      List.of(
          new LikelyOccupation("6-31-01-02", "机修钳工", 0.5),
          new LikelyOccupation("6-31-01-03", "电工", 0.3),
          new LikelyOccupation("6-18-01-01", "车工", 0.05));

  @Test
  void eachTradeThatTheEnterpriseNamesIsNeeded() {
    NeededSkills said = said("液压、电气控制 / PLC", null);

    assertEquals(List.of("液压", "电气控制", "PLC"), names(said.needed()));
    assertEquals(List.of("机修钳工", "电工", "车工"), possible(said));
  }

  @Test
  void besideTradesTheOccupationIsOnlyPossible() {
    NeededSkills said = said("液压", "6-31");

    assertEquals(List.of("液压"), names(said.needed()));
    assertEquals("职业6-31", possible(said).getFirst());
  }

  @Test
  void withoutATradeItIsTheOccupation() {
    assertEquals(List.of(new Skill("职业6-31", "6-31")), said(null, "6-31").needed());
  }

  @Test
  void withoutAWordThoseAreNeededThatAreNearlyAsLikelyAsTheFirst() {
    NeededSkills said = said(null, null);

    assertEquals(List.of("机修钳工", "电工"), names(said.needed()));
    assertEquals(List.of("车工"), possible(said));
  }

  private static List<String> names(List<Skill> skills) {
    return skills.stream().map(Skill::name).toList();
  }

  private static List<String> possible(NeededSkills said) {
    return said.possible().stream().map(one -> one.skill().name()).toList();
  }

  private static NeededSkills said(String trade, String occupation) {
    Instant now = Instant.EPOCH;
    HelpRequestFacts request =
        new HelpRequestFacts(
            UUID.randomUUID(),
            "JQ-1",
            "液压站压力不稳",
            "液压站压力不稳",
            HelpKind.TECHNICAL_SERVICE,
            Urgency.NORMAL,
            HelpRequestStatus.DISPATCHING,
            null,
            trade,
            occupation,
            "34",
            "440306",
            UUID.randomUUID(),
            "演示企业",
            now,
            now,
            now,
            now,
            null,
            0);
    return NeededSkills.of(request, FITTER_OR_ELECTRICIAN, code -> "职业" + code);
  }
}
