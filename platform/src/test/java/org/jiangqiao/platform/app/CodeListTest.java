package org.jiangqiao.platform.app;

import static org.awaitility.Awaitility.await;
import static org.jiangqiao.platform.app.Requests.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CodeListTest {

  @Inject CodeLists lists;

  @Test
  void regionsHaveNamesAtEveryLevel() {
    assertEquals("宝安区", lists.regions().name("440306"));
    assertEquals("广东省深圳市宝安区", lists.regions().fullName("440306"));
    assertEquals("北京市东城区", lists.regions().fullName("110101"));
    assertEquals("湖北省仙桃市", lists.regions().fullName("429004"));
    assertEquals("海南省五指山市", lists.regions().fullName("469001"));
    assertEquals("999999", lists.regions().name("999999"));
    assertEquals(34, lists.regions().children(null).size());
    assertEquals(21, lists.regions().children("440000").size());
    assertTrue(lists.regions().find("710000").isPresent());
    assertTrue(lists.regions().find("810000").isPresent());
    assertTrue(lists.regions().find("820000").isPresent());
  }

  @Test
  void withdrawnRegionsLeadToTheirSuccessors() {
    assertEquals("330105", lists.regions().current("330103"));
    assertEquals("440306", lists.regions().current("440306"));
    assertEquals("000000", lists.regions().current("000000"));
    Problem refused =
        assertThrows(Problem.class, () -> lists.regions().require("region", "330103"));
    assertEquals("code-withdrawn", refused.violations().getFirst().messageKey());
  }

  @Test
  void industriesAndOccupationsAreShippedToTheirSecondLevel() {
    assertEquals("通用设备制造业", lists.industries().name("34"));
    assertEquals("制造业 / 通用设备制造业", lists.industries().fullName("34"));
    assertEquals(20, lists.industries().children(null).size());
    assertEquals("机械制造基础加工人员", lists.occupations().name("6-18"));
    assertEquals(8, lists.occupations().children(null).size());
  }

  @Test
  void deeperCodesAreAcceptedWhereTheListDoesNotReach() {
    assertTrue(lists.industries().accepts("34"));
    assertTrue(lists.industries().accepts("C"));
    assertTrue(lists.industries().accepts("3421"));
    assertTrue(lists.occupations().accepts("6-18-02-01"));
    assertFalse(lists.industries().accepts("9901"));
    assertFalse(lists.industries().accepts("U"));
    assertFalse(lists.occupations().accepts("6-77"));
    assertFalse(lists.occupations().accepts("6-77-01"));
    assertFalse(lists.occupations().accepts("6-18-00-00-00"));
    assertFalse(lists.regions().accepts("440399"));
    assertFalse(lists.regions().accepts("4403"));
  }

  @Test
  void anUnknownCodeIsAViolation() {
    Problem refused =
        assertThrows(Problem.class, () -> lists.industries().require("industry", "zz"));
    assertEquals(ProblemType.VALIDATION_FAILED, refused.type());
    assertEquals("industry", refused.violations().getFirst().field());
  }

  @Test
  void anImportedEditionComesIntoForceAndABrokenOneDoesNot() {
    publish(
        "2099",
        "[{\"code\":\"6\",\"name\":\"生产\",\"level\":\"major\"},"
            + "{\"code\":\"6-18\",\"name\":\"机械\",\"level\":\"minor\",\"parent\":\"6\"},"
            + "{\"code\":\"6-18-02\",\"name\":\"车工\",\"level\":\"group\",\"parent\":\"6-18\"}]",
        204);
    await().until(() -> lists.occupations().edition().equals("2099"));
    assertEquals(
        new CodeEntry("6-18-02", "车工", "group", "6-18"),
        lists.occupations().find("6-18-02").orElseThrow());
    assertFalse(lists.occupations().accepts("6-18-03"));
    assertTrue(lists.occupations().accepts("6-18-02-01"));
    assertEquals("6-18", lists.occupations().current("6-17"));

    publish(
        "2100", "[{\"code\":\"6-18\",\"name\":\"机械\",\"level\":\"minor\",\"parent\":\"6\"}]", 400);
    assertEquals("2099", lists.occupations().edition());
  }

  private static void publish(String edition, String entries, int status) {
    as(Tokens.service())
        .contentType("application/cloudevents+json")
        .body(
            """
            {"specversion":"1.0","id":"%s","source":"/test","subject":"occupations",
             "type":"org.jiangqiao.code-list.edition-published",
             "data":{"list":"occupations","edition":"%s","publishedAt":"%s-01-01T00:00:00Z",
             "entries":%s,"replaced":{"6-17":"6-18"}}}
            """
                .formatted(UUID.randomUUID(), edition, edition, entries)
                .getBytes(StandardCharsets.UTF_8))
        .post("/internal/events")
        .then()
        .statusCode(status);
  }
}
