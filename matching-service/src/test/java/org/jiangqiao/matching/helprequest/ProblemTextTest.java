package org.jiangqiao.matching.helprequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for a case says everything once. */
class ProblemTextTest {

  private static final String DESCRIPTION = "压铸模生产三万模次后型腔局部粘模、产品表面拉伤，脱模剂用量已加到原来的两倍。";

  @ParameterizedTest
  @ValueSource(strings = {"压铸模生产三万模次后型腔局部粘模", "压铸模生产三万模次后型腔局部粘模…", DESCRIPTION})
  void aTitleThatBeginsTheDescriptionIsNotRepeated(String title) {
    assertEquals(DESCRIPTION, titled(title).problem());
  }

  @Test
  void aTitleOfItsOwnStandsBeforeTheDescription() {
    assertEquals("粘模怎么办\n" + DESCRIPTION, titled("粘模怎么办").problem());
  }

  private static HelpRequestFacts titled(String title) {
    return new HelpRequestFacts(
        new UUID(0, 1),
        "JQ-2026-440306-000001",
        title,
        DESCRIPTION,
        HelpKind.TECHNICAL_SERVICE,
        Urgency.NORMAL,
        HelpRequestStatus.SUBMITTED,
        null,
        null,
        null,
        "35",
        "440306",
        new UUID(0, 2),
        "演示企业",
        Instant.EPOCH,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        0);
  }
}
