package org.jiangqiao.matching.servicelevel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
class HolidayNoticeTest {

  /** Far enough that no other test counts days of it. */
  private static final int YEAR = 2041;

  /** A Monday. */
  private static final Instant MORNING = Instant.parse("2041-03-04T01:00:00Z");

  @Inject Clocks clocks;
  @Inject StoredCases cases;
  @Inject MutableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void deadlinesOfOpenCasesAreCountedByTheNewNotice() {
    clock.advance(Duration.between(clock.instant(), MORNING));
    StoredCase open = cases.aCase("150103", "CONSULTING");
    ClockedCase clocked =
        new ClockedCase(open.id(), open.caseNumber(), "现场停机", Urgency.NORMAL, "150103");
    QuarkusTransaction.requiringNew().run(() -> clocks.start(clocked, Measure.INVITATION_ACCEPTED));
    Instant before = due(open);

    take(notice("2041-03-05", 11)).statusCode(201).body("movedClocks", greaterThanOrEqualTo(1));
    assertEquals(
        Duration.ofDays(13), Duration.between(before, due(open)), "11 days off and a weekend");

    take(notice("2041-07-01", 11)).statusCode(201);
    assertEquals(before, due(open), "the newest version of the year holds");
    given()
        .auth()
        .oauth2(Tokens.admin())
        .get("/api/v1/holiday-notices")
        .then()
        .statusCode(200)
        .body("items[0].source", equalTo("国办发明电〔2040〕8号"))
        .body("items[0].days", hasSize(11));
    given()
        .auth()
        .oauth2(Tokens.officer("4403"))
        .get("/api/v1/holiday-notices/years/2041")
        .then()
        .statusCode(200)
        .body("days", hasSize(365))
        .body("days.find { it.day == '2041-07-01' }.worked", equalTo(false));
  }

  @Test
  void everyFaultyLineIsNamedAndNothingIsTaken() {
    take("日期,类型,名称\n2041-01-01,放假\n2041-13-01,放假,元旦\n2041-01-02,吃饭,元旦\n"
            + "2041-01-03,放假,元旦\n2041-01-03,放假,元旦\n2041-01-08,上班,调休\n2043-01-01,放假,元旦\n")
        .statusCode(400)
        .body("violations", hasSize(6))
        .body("violations.field", hasItems("file"));
    take("日期,类型,名称\n2041-01-01,放假,元旦\n").statusCode(400);
    take("今天放假").statusCode(400);
    given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("file", "n.csv", notice("2041-03-05", 11).getBytes(StandardCharsets.UTF_8))
        .multiPart("year", "1999")
        .multiPart("source", "x")
        .post("/api/v1/holiday-notices")
        .then()
        .statusCode(400);
  }

  private Instant due(StoredCase open) {
    return QuarkusTransaction.requiringNew().call(() -> clocks.of(open.id()).getFirst().dueAt());
  }

  /** So many days off from this one. */
  private static String notice(String first, int days) {
    LocalDate from = LocalDate.parse(first);
    return from.datesUntil(from.plusDays(days))
        .map(day -> day + ",放假,示例")
        .collect(Collectors.joining("\n", "日期,类型,名称\n", "\n"));
  }

  private static ValidatableResponse take(String csv) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("file", "节假日.csv", csv.getBytes(StandardCharsets.UTF_8))
        .multiPart("year", String.valueOf(YEAR))
        .multiPart("source", "国办发明电〔2040〕8号", "text/plain; charset=UTF-8")
        .post("/api/v1/holiday-notices")
        .then();
  }
}
