package org.jiangqiao.matching.team;

import static org.jiangqiao.matching.team.Skilled.craftsman;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.message.Messages;
import org.junit.jupiter.api.Test;

class LineupTest {

  private final SkilledCraftsman hydraulic = craftsman("液压", 0.9, 0);
  private final SkilledCraftsman both = craftsman("电气", 0.6, 0, 1);

  @Test
  void eachSkillIsThePartOfWhoIsBestAtIt() {
    Lineup lineup = Lineup.of(3, List.of(hydraulic, both), null);

    assertEquals(List.of(1), seat(lineup, both).parts());
    assertEquals(List.of(0), seat(lineup, hydraulic).parts());
    assertEquals(List.of(2), lineup.uncovered());
  }

  @Test
  void whoCoversMostLeads() {
    Lineup lineup = Lineup.of(3, List.of(hydraulic, both), null);

    assertEquals(both, lineup.lead());
    assertEquals("覆盖3项技能中的2项，多于其他成员", why(lineup));
  }

  @Test
  void amongThoseWhoCoverAsMuchTheBetterOneLeads() {
    Lineup lineup = Lineup.of(2, List.of(craftsman("电气", 0.6, 1), hydraulic), null);

    assertEquals(hydraulic, lineup.lead());
    assertEquals("与他人覆盖得一样多，综合得分最高（90分）", why(lineup));
  }

  @Test
  void anOfficerMayChooseAnotherLead() {
    Lineup lineup = Lineup.of(2, List.of(both, hydraulic), hydraulic.craftsmanId());

    assertEquals(hydraulic, lineup.lead());
    assertEquals("由工会指定带队", why(lineup));
  }

  private static Lineup.Seat seat(Lineup lineup, SkilledCraftsman of) {
    return lineup.seats().stream().filter(seat -> seat.who().equals(of)).findFirst().orElseThrow();
  }

  private static String why(Lineup lineup) {
    return Messages.text(Locale.CHINA, lineup.leadReason().key(), lineup.leadReason().args());
  }
}
