package org.jiangqiao.matching.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscalationPathTest {

  @Test
  void climbsFromTheCountyToTheProvince() {
    EscalationPath path = EscalationPath.of("440306");

    assertEquals(List.of("440306", "4403", "44"), path.unions());
    assertEquals(Optional.of("4403"), path.above("440306"));
    assertEquals(Optional.empty(), path.above("44"));
  }

  @Test
  void aCaseOfTheWholeCityBeginsThere() {
    assertEquals(List.of("4403", "44"), EscalationPath.of("440300").unions());
    assertEquals(List.of("44"), EscalationPath.of("440000").unions());
  }

  @Test
  void theMunicipalitiesHaveNoCityBetween() {
    assertEquals(List.of("110105", "11"), EscalationPath.of("110105").unions());
  }
}
