package org.jiangqiao.matching.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.Counted;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts in Xinjiang in 2030, where and when no other test leaves anything. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class StatisticsTest {

  private static final String STATISTICS = "/api/v1/statistics";
  private static final AtomicBoolean STORED = new AtomicBoolean();

  @Inject StoredCases cases;

  @BeforeEach
  @ActivateRequestContext
  void verifiedOutcomesInTwoCitiesAndTwoMonths() {
    if (STORED.getAndSet(true)) {
      return;
    }
    StoredCase urumqi = cases.aCase("650102", "RESOLVED");
    cases.reached(urumqi, "SUBMITTED", "ANSWERED", "CONSULTING", "ENGAGED", "RESOLVED");
    // 28 February in London is already March in Shanghai.
    cases.anOutcome(
        urumqi,
        "650102",
        new Counted(
            "34", "TECHNICAL_SERVICE", true, 2, 12, "38000.50", at("2030-02-28T16:00:00Z")));
    StoredCase sameEnterprise =
        cases.aCaseOf(urumqi.enterpriseId(), urumqi.member(), "650102", "RESOLVED");
    cases.reached(sameEnterprise, "SUBMITTED", "DISPATCHING", "ENGAGED");
    cases.anOutcome(
        sameEnterprise,
        "650102",
        new Counted("34", "SKILL_TRAINING", false, 1, 30, null, at("2030-02-28T15:59:59Z")));
    StoredCase kashgar = cases.aCase("653101", "RESOLVED");
    cases.reached(kashgar, "SUBMITTED");
    cases.anOutcome(
        kashgar,
        "653101",
        new Counted("17", "TECHNICAL_SERVICE", true, 4, 5, "1999.50", at("2030-03-10T00:00:00Z")));
    StoredCase notVerified = cases.aCase("653101", "RESOLVED");
    cases.anOutcome(
        notVerified, "653101", new Counted("17", "TECHNICAL_SERVICE", true, 9, 9, "9.00", null));
  }

  @Test
  void visitorsSeeWhatHasBeenVerified() {
    summary(given(), "65", "2030-01", "2030-03")
        .body("trips", equalTo(7))
        .body("enterprisesServed", equalTo(2))
        .body("problemsSolved", equalTo(2))
        .body("workersTrained", equalTo(47))
        .body("benefitCny", equalTo("40000.00"))
        .body("period.from", equalTo("2030-01"))
        .body("period.to", equalTo("2030-03"))
        .body("region.name", containsString("新疆"))
        .body("source", containsString("核验"));
  }

  @Test
  void monthsAreThoseOfShanghai() {
    summary(given(), "6501", "2030-02", "2030-02")
        .body("trips", equalTo(1))
        .body("problemsSolved", equalTo(0))
        .body("benefitCny", equalTo("0.00"));
    summary(given(), "6501", "2030-03", "2030-03").body("trips", equalTo(2));
    by(given(), "MONTH", "6501")
        .body("items.key", contains("2030-01", "2030-02", "2030-03"))
        .body("items.trips", contains(0, 1, 2));
  }

  @Test
  void figuresAreFilteredByKindAndIndustry() {
    period(given().queryParam("region", "65").queryParam("kind", "SKILL_TRAINING"))
        .get(STATISTICS + "/summary")
        .then()
        .body("workersTrained", equalTo(30));
    period(given().queryParam("region", "65").queryParam("industry", "17"))
        .get(STATISTICS + "/summary")
        .then()
        .body("trips", equalTo(4));
    // the section that both divisions belong to
    period(given().queryParam("region", "65").queryParam("industry", "C"))
        .get(STATISTICS + "/summary")
        .then()
        .body("trips", equalTo(7));
    period(given().queryParam("region", "65").queryParam("industry", "A"))
        .get(STATISTICS + "/summary")
        .then()
        .body("trips", equalTo(0));
  }

  @Test
  void regionsBreakDownIntoThoseRightBelow() {
    by(given(), "REGION", "CN")
        .body("items", hasSize(greaterThan(30)))
        .body("items.find { it.key == '650000' }.trips", equalTo(7))
        .body("items.find { it.key == '440000' }.trips", equalTo(0));
    by(given(), "REGION", "650000")
        .body("items.find { it.key == '650100' }.trips", equalTo(3))
        .body("items.find { it.key == '650100' }.enterprisesServed", equalTo(1))
        .body("items.find { it.key == '653100' }.trips", equalTo(4))
        .body("items.find { it.key == '650100' }.name", containsString("乌鲁木齐"));
    by(given(), "REGION", "6501").body("items.find { it.key == '650102' }.trips", equalTo(3));
    by(given(), "REGION", "110000")
        .body("items.key", hasItems("110101", "110105"))
        .body("items.key", not(hasItems("110100")));
  }

  @Test
  void kindsAndIndustriesAreNamed() {
    by(given(), "KIND", "65")
        .body("items", hasSize(4))
        .body("items.find { it.key == 'TECHNICAL_SERVICE' }.name", equalTo("技术服务"))
        .body("items.find { it.key == 'TECHNICAL_SERVICE' }.trips", equalTo(6));
    by(given().header("Accept-Language", "en"), "KIND", "65")
        .body("items.find { it.key == 'MANAGEMENT' }.name", equalTo("Management"));
    by(given(), "INDUSTRY", "65")
        .body("items.key", contains("17", "34"))
        .body("items.find { it.key == '34' }.name", equalTo("通用设备制造业"));
  }

  @Test
  void officersGetThoseOfTheirUnionUnlessTheyAskForOthers() {
    period(officer("6531")).get(STATISTICS + "/summary").then().body("trips", equalTo(4));
    summary(officer("6531"), "65", "2030-01", "2030-03").body("trips", equalTo(7));
    period(officer("CN"))
        .get(STATISTICS + "/summary")
        .then()
        .body("trips", equalTo(7))
        .body("region", nullValue());
  }

  @Test
  void theFunnelIsForTheOfficersInScope() {
    officer("65")
        .get(STATISTICS + "/funnel")
        .then()
        .statusCode(200)
        .body("items.find { it.stage == 'SUBMITTED' }.count", equalTo(3))
        .body("items.find { it.stage == 'ENGAGED' }.count", equalTo(2))
        .body("items.find { it.stage == 'RESOLVED' }.count", equalTo(1))
        .body("items.find { it.stage == 'VERIFIED' }.count", equalTo(3));
    officer("65")
        .queryParam("region", "6531")
        .get(STATISTICS + "/funnel")
        .then()
        .body("items.find { it.stage == 'SUBMITTED' }.count", equalTo(1));
    officer("44").queryParam("region", "65").get(STATISTICS + "/funnel").then().statusCode(404);
    given().get(STATISTICS + "/funnel").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.enterprise("e1"))
        .get(STATISTICS + "/funnel")
        .then()
        .statusCode(403);
  }

  @Test
  void whatIsNoFilterIsRefused() {
    given().queryParam("region", "Shenzhen").get(STATISTICS + "/summary").then().statusCode(400);
    given().queryParam("from", "2030").get(STATISTICS + "/summary").then().statusCode(400);
    given().queryParam("city", "4403").get(STATISTICS + "/summary").then().statusCode(400);
    given().get(STATISTICS + "/by").then().statusCode(400);
    given().queryParam("dimension", "COLOUR").get(STATISTICS + "/by").then().statusCode(400);
  }

  private static ValidatableResponse summary(
      RequestSpecification request, String region, String from, String to) {
    return request
        .queryParam("region", region)
        .queryParam("from", from)
        .queryParam("to", to)
        .get(STATISTICS + "/summary")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse by(
      RequestSpecification request, String dimension, String region) {
    return period(request.queryParam("dimension", dimension).queryParam("region", region))
        .get(STATISTICS + "/by")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification period(RequestSpecification request) {
    return request.queryParam("from", "2030-01").queryParam("to", "2030-03");
  }

  private static RequestSpecification officer(String scope) {
    return given().auth().oauth2(Tokens.officer(scope));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
