package org.jiangqiao.matching.servicelevel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class ServiceLevelTest {

  private static final String POLICIES = "/api/v1/service-level-policies";
  private static final String REGION = "150102";

  @Inject Clocks clocks;
  @Inject StoredCases cases;
  @Inject DeadlineWatch watch;
  @Inject SchedulerClient scheduler;
  @Inject MutableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void whatIsLateIsWarnedOfAndEscalatedFromCountyToCityToProvince() {
    StoredCase late = anEmergency();

    watchAfter(Duration.ofMinutes(23));
    assertEquals(ClockState.WARNING, only(late).state());
    assertTrue(notified(late, "150102", "需求处理即将超时"));

    watchAfter(Duration.ofMinutes(8));
    assertEquals(ClockState.BREACHED, only(late).state());
    assertEquals("1501", only(late).escalatedTo());
    assertTrue(notified(late, "1501", "需求处理已超时"));
    assertFalse(notified(late, "15", "需求处理已超时"));

    watchAfter(Duration.ofMinutes(61));
    assertEquals("15", only(late).escalatedTo());
    assertTrue(notified(late, "15", "需求处理已超时"));
    assertEquals("内蒙古自治区总工会（省级）", unionNamed(late, "zh-CN"));
    assertEquals("the union of 内蒙古自治区 (province)", unionNamed(late, "en"));

    assertEquals(List.of("CLOCK_WARNING", "CLOCK_BREACHED", "CLOCK_ESCALATED"), timeline(late));
  }

  @Test
  void whatWaitsForTheEnterpriseIsNotLate() {
    StoredCase paused = anEmergency();
    inTransaction(() -> clocks.pause(paused.id()));
    StoredCase running = anEmergency();

    watchAfter(Duration.ofHours(5));
    assertEquals(ClockState.BREACHED, only(running).state());

    assertEquals(ClockState.RUNNING, only(paused).state());
    assertTrue(only(paused).paused());

    inTransaction(() -> clocks.resume(paused.id()));
    inTransaction(() -> clocks.stop(paused.id(), Measure.FIRST_ANSWER));
    assertEquals(ClockState.MET, only(paused).state());
    assertNull(only(paused).escalatedTo());
  }

  @Test
  void startingTwiceIsOneClockAndANewStartKeepsTheOldAsHistory() {
    StoredCase again = anEmergency();
    CaseClock first = only(again);
    start(again);
    assertEquals(first, only(again));

    inTransaction(() -> clocks.stopAll(again.id()));
    start(again);

    assertEquals(ClockState.RUNNING, only(again).state());
    assertTrue(only(again).startedAt().isAfter(first.startedAt()));
    assertEquals(Map.of(again.id(), List.of(only(again))), clocks.of(List.of(again.id())));
  }

  @Test
  void theWatchIsKeptByTheScheduler() {
    assertTrue(
        scheduler
            .getScheduledExecution(TaskInstanceId.of("service-level-watch", "recurring"))
            .isPresent());
  }

  @Test
  void clocksNeedTheTransactionOfTheirFact() {
    StoredCase some = anEmergency();

    assertThrows(RuntimeException.class, () -> clocks.stopAll(some.id()));
  }

  @Test
  void officersOfTheNationReplaceThePolicy() {
    String etag =
        as(Tokens.enterprise("e1"))
            .get(POLICIES)
            .then()
            .statusCode(200)
            .body("rules", hasSize(30))
            .body("rules.findAll { it.urgency == 'EMERGENCY' }.workingHours", everyItem(is(false)))
            .extract()
            .header("ETag");
    List<Map<String, Object>> rules = new ArrayList<>();
    List<Map<String, Object>> present =
        as(Tokens.enterprise("e1")).get(POLICIES).then().extract().path("rules");
    present.forEach(rule -> rules.add(new HashMap<>(rule)));
    rules.stream()
        .filter(rule -> rule.get("urgency").equals("NORMAL") && rule.get("measure").equals("VISIT"))
        .forEach(rule -> rule.put("minutes", 6000));

    put(Tokens.officer("CN"), null, rules).statusCode(428);
    put(Tokens.officer("CN"), "\"999\"", rules).statusCode(412);
    put(Tokens.officer("44"), etag, rules).statusCode(403);
    put(Tokens.enterprise("e1"), etag, rules).statusCode(403);
    put(Tokens.officer("CN"), etag, rules.subList(1, rules.size()))
        .statusCode(400)
        .body("violations[0].field", equalTo("rules"))
        .body("violations[0].message", equalTo("须为每种紧急程度、每个环节的区县和市级各给出一条规则，共30条"));
    Map<String, Object> twice = new HashMap<>(rules.getFirst());
    List<Map<String, Object>> doubled = new ArrayList<>(rules);
    doubled.add(twice);
    put(Tokens.officer("CN"), etag, doubled).statusCode(400);

    put(Tokens.officer("CN"), etag, rules)
        .statusCode(200)
        .body("rules.find { it.urgency == 'NORMAL' && it.measure == 'VISIT' }.minutes", is(6000));
    put(Tokens.officer("CN"), etag, rules).statusCode(412);
    given().get(POLICIES).then().statusCode(401);
  }

  private StoredCase anEmergency() {
    StoredCase stored = cases.aCase(REGION, "SUBMITTED");
    start(stored);
    return stored;
  }

  private void start(StoredCase of) {
    ClockedCase clocked =
        new ClockedCase(of.id(), of.caseNumber(), "锥度超差", Urgency.EMERGENCY, REGION);
    inTransaction(() -> clocks.start(clocked, Measure.FIRST_ANSWER));
  }

  private CaseClock only(StoredCase of) {
    List<CaseClock> found = QuarkusTransaction.requiringNew().call(() -> clocks.of(of.id()));
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private void watchAfter(Duration time) {
    clock.advance(time);
    watch.look();
  }

  private static String unionNamed(StoredCase of, String language) {
    return as(Tokens.officer("15"))
        .header("Accept-Language", language)
        .get("/api/v1/help-requests/{id}", of.id())
        .then()
        .statusCode(200)
        .extract()
        .path("clocks[0].escalatedToName");
  }

  private static boolean notified(StoredCase of, String scope, String title) {
    List<Map<String, String>> items =
        as(Tokens.officer(scope))
            .queryParam("limit", 100)
            .get("/api/v1/notifications")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return items.stream()
        .anyMatch(
            item -> item.get("title").equals(title) && item.get("text").contains(of.caseNumber()));
  }

  private static List<String> timeline(StoredCase of) {
    return as(Tokens.officer(REGION))
        .get("/api/v1/help-requests/" + of.id() + "/timeline")
        .then()
        .statusCode(200)
        .extract()
        .path("items.type");
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  private static ValidatableResponse put(
      String token, String ifMatch, List<Map<String, Object>> rules) {
    var request = as(token).contentType(ContentType.JSON).body(Map.of("rules", rules));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(POLICIES).then();
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
