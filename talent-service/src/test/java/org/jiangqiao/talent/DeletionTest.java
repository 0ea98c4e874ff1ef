package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.Leftovers;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.jiangqiao.talent.deletion.DeletionRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person asks that everything held about them be deleted. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(CaseDesk.class)
class DeletionTest {

  private static final String PATH = "/api/v1/personal-data/talent/deletion";
  private static final String ERASED = "org.jiangqiao.person.erased";

  @Inject MutableClock clock;
  @Inject Sql sql;
  @Inject DeletionRun deletions;

  @ConfigProperty(name = "quarkus.rest-client.matching.url")
  String desk;

  @AfterEach
  void now() {
    clock.reset();
  }

  private static ValidatableResponse ask(String token) {
    return given().auth().oauth2(token).post(PATH).then();
  }

  private static ValidatableResponse state(String token) {
    return given().auth().oauth2(token).get(PATH).then().statusCode(200);
  }

  private static ValidatableResponse managed(Pool.Member member) {
    return given()
        .auth()
        .oauth2(Pool.COUNTY)
        .get("/api/v1/craftsmen/managed/{id}", member.id())
        .then();
  }

  private static ValidatableResponse published(Pool.Member member) {
    return given().get("/api/v1/craftsmen/{id}", member.id()).then();
  }

  private List<String> told(String subject) {
    return sql.list(
        "SELECT type FROM outbox_event WHERE subject = ? ORDER BY id",
        row -> row.getString(1),
        subject);
  }

  private void afterTheDays() {
    clock.advance(Duration.ofDays(8));
    deletions.run();
  }

  @Test
  void whoAsksIsOutOfSightAtOnceAndIsBackAsTheyWereWhenTheyTakeItBack() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·注销甲"));
    Pool.awaitFound("演示工匠·注销甲");
    state(member.token()).body("asked", equalTo(false)).body("coolingDays", equalTo(7));

    String due = ask(member.token()).statusCode(200).extract().path("dueAt");

    published(member).statusCode(404);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !Pool.names(Pool.search("演示工匠·注销甲", Map.of())).contains("演示工匠·注销甲"));
    ask(member.token()).statusCode(200).body("dueAt", equalTo(due));
    assertThat(told(member.id()), contains("org.jiangqiao.craftsman.leaving"));

    given().auth().oauth2(member.token()).delete(PATH).then().statusCode(204);

    published(member).statusCode(200);
    managed(member)
        .body("status", equalTo("VERIFIED"))
        .body("history[0].action", equalTo("DELETION_TAKEN_BACK"))
        .body("history[1].action", equalTo("DELETION_ASKED"));
    assertThat(
        told(member.id()),
        contains("org.jiangqiao.craftsman.leaving", "org.jiangqiao.craftsman.staying"));
    given().auth().oauth2(member.token()).delete(PATH).then().statusCode(404);
    afterTheDays();
    published(member).statusCode(200);
  }

  @Test
  void anOfficerSeesThatADeletionIsPendingAndChangesNothing() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·注销乙"));
    ask(member.token()).statusCode(200);

    managed(member).statusCode(200).body("status", equalTo("LEAVING"));
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .queryParam("status", "LEAVING")
        .queryParam("q", "演示工匠·注销乙")
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items.id", contains(member.id()));
    Pool.act(member, Pool.COUNTY, "verification").then().statusCode(409);
    Pool.act(member, Pool.COUNTY, "suspension", "核查").then().statusCode(409);
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(Registrations.complete("演示工匠·改名"))
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(409);
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "回访"))
        .post("/api/v1/craftsmen/{id}/contact-disclosures", member.id())
        .then()
        .statusCode(409)
        .body("detail", containsString("注销中"));
  }

  @Test
  void whenTheDaysAreOverNothingIsLeftButThatItWasDone() {
    String name = "演示工匠·注销" + UUID.randomUUID();
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete(name));
    Pool.addEvidence(member, "LESSON", "讲了一课", "车削");
    Pool.awaitFound(name);
    ask(member.token()).statusCode(200);
    deletions.run();
    managed(member).statusCode(200);

    afterTheDays();
    deletions.run();

    managed(member).statusCode(404);
    assertThat(Leftovers.of(sql, name), empty());
    assertThat(Leftovers.of(sql, member.account()), empty());
    assertThat(told(member.id()), contains("org.jiangqiao.craftsman.leaving", ERASED));
    state(member.token()).body("asked", equalTo(false));
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/personal-data/talent")
        .then()
        .body("kept.find { it.kind == 'poolEntries' }.records", hasSize(0))
        .body(
            "kept.find { it.kind == 'auditEntries' }.records.action",
            hasItem("personal-data.deletion-asked"));
    assertThat(
        sql.list(
            "SELECT action FROM audit_entry WHERE resource_type = 'account' AND resource_id = ?",
            row -> row.getString(1),
            member.account()),
        hasItem("personal-data.erased"));
  }

  @Test
  void anInterruptedDeletionIsMadeUpForWhole() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·注销丙"));
    ask(member.token()).statusCode(200);
    sql.update(
        """
        CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'killed'; END $$
        """);
    sql.update(
        "CREATE TRIGGER killed BEFORE INSERT ON outbox_event FOR EACH ROW"
            + " WHEN (NEW.type = 'org.jiangqiao.person.erased') EXECUTE FUNCTION fail_once()");
    try {
      afterTheDays();
      managed(member).statusCode(200).body("status", equalTo("LEAVING"));
      assertThat(told(member.id()), not(hasItem(ERASED)));
    } finally {
      sql.update("DROP TRIGGER killed ON outbox_event");
      sql.update("DROP FUNCTION fail_once");
    }

    deletions.run();

    managed(member).statusCode(404);
    assertThat(told(member.id()), hasItem(ERASED));
  }

  @Test
  void whomAnEnterpriseWaitsForIsToldWhichCaseAndWhatToDo() {
    Pool.Member member =
        Pool.aVerifiedCraftsman(
            CaseDesk.AWAITED + UUID.randomUUID(), Registrations.complete("演示工匠·注销丁"));

    ask(member.token())
        .statusCode(409)
        .body("detail", containsString(CaseDesk.CASE + " (2026-12-01)"))
        .body("detail", containsString("取消或改派"));

    state(member.token()).body("asked", equalTo(false));
    published(member).statusCode(200);
  }

  @Test
  void whenNobodyCanSayWhoWaitsNothingIsChanged() {
    Pool.Member member =
        Pool.aVerifiedCraftsman(
            CaseDesk.OFFLINE + UUID.randomUUID(), Registrations.complete("演示工匠·注销戊"));

    ask(member.token()).statusCode(503).body("detail", containsString("没有改动"));

    published(member).statusCode(200);
  }

  @Test
  void whomSomebodyHasComeToWaitForIsDeletedAfterwards() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·注销己"));
    ask(member.token()).statusCode(200);
    given().post(desk + CaseDesk.AWAIT + member.account()).then().statusCode(204);

    afterTheDays();
    state(member.token()).body("asked", equalTo(true)).body("heldBy", contains(CaseDesk.CASE));

    given().delete(desk + CaseDesk.AWAIT + member.account()).then().statusCode(204);
    deletions.run();
    managed(member).statusCode(404);
  }

  private UUID aStudioLedBy(Pool.Member leader, String name) {
    UUID studio = UUID.randomUUID();
    sql.update(
        """
        INSERT INTO studio (id, version, leader_id, name, employer, region_code, trades,
          occupation_codes, industry_codes, field_keys, status, status_since, level, accredited_on,
          valid_until, assessed_year, warnings, created_at, changed_at)
        VALUES (?, 0, ?::uuid, ?, '演示企业', '440306', '[]', '[]', '[]', '', 'ACCREDITED', now(),
          'CITY', '2026-01-01', '2029-01-01', 2026, 0, now(), now())
        """,
        studio,
        leader.id(),
        name);
    return studio;
  }

  @Test
  void whoLeadsAStudioIsSucceededFirstAndAMemberJustGoes() {
    Pool.Member leader = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·领衔"));
    String name = "演示工匠·成员" + UUID.randomUUID();
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete(name));
    UUID studio = aStudioLedBy(leader, "演示·车削工作室");
    sql.update(
        """
        INSERT INTO studio_member (id, studio_id, craftsman_id, status, invited_at, joined_at)
        VALUES (gen_random_uuid(), ?, ?::uuid, 'ACTIVE', now(), now())
        """,
        studio,
        member.id());
    sql.update(
        """
        INSERT INTO studio_history (id, studio_id, at, actor_id, actor_name, action, facts)
        VALUES (gen_random_uuid(), ?, now(), ?, ?, 'MEMBER_JOINED', jsonb_build_object('about', ?))
        """,
        studio,
        member.account(),
        name,
        name);

    ask(leader.token()).statusCode(409).body("detail", containsString("演示·车削工作室"));
    ask(member.token()).statusCode(200);
    afterTheDays();

    managed(member).statusCode(404);
    assertThat(Leftovers.of(sql, name), empty());
    assertThat(Leftovers.of(sql, member.account()), empty());
    assertEquals(
        1, sql.list("SELECT 1 FROM studio WHERE id = ?", row -> row.getInt(1), studio).size());
  }

  @Test
  void aListDoesNotBringSomebodyBackButTheyCanComeBackThemselves() {
    String account = Registrations.anAccount();
    String row = listed("2026-0099", account);
    assertEquals(List.of(1, 0), imported(row));
    ask(Tokens.craftsman(account)).statusCode(200);
    assertEquals(List.of(0, 1), imported(row));
    afterTheDays();

    assertEquals(List.of(0, 1), imported(row));
    // The same number of the identity card in another list, without an account.
    assertEquals(
        List.of(0, 1),
        imported(
            """
            {"name":"演示工匠·名册","regionCode":"440306","roster":"另一份","rosterId":"77",\
            "idNumber":"11010519491231002X"}"""));
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(Registrations.with(Registrations.complete("演示工匠·代办"), "accountId", account))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(409)
        .body("detail", containsString("重新登记"));

    Pool.aDraft(account, Registrations.complete("演示工匠·回来"));
    assertEquals(
        List.of(1, 0),
        imported(
            """
            {"name":"演示工匠·名册","regionCode":"440306","roster":"另一份","rosterId":"78",\
            "idNumber":"11010519491231002X"}"""));
  }

  private static String listed(String rosterId, String account) {
    return """
        {"name":"演示工匠·名册","regionCode":"440306","roster":"注销名册","rosterId":"%s",\
        "idNumber":"11010519491231002X","accountId":"%s"}"""
        .formatted(rosterId, account);
  }

  /** Created and failed; a failed row says why. */
  private static List<Integer> imported(String row) {
    String path =
        given()
            .auth()
            .oauth2(Pool.COUNTY)
            .multiPart("file", "list.jsonl", row.getBytes(UTF_8))
            .post("/api/v1/pool/imports")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                "DONE"
                    .equals(
                        given()
                            .auth()
                            .oauth2(Pool.COUNTY)
                            .get(path)
                            .then()
                            .extract()
                            .path("status")));
    ValidatableResponse done = given().auth().oauth2(Pool.COUNTY).get(path).then();
    List<Integer> counts = List.of(done.extract().path("created"), done.extract().path("failed"));
    if (counts.get(1) > 0) {
      given()
          .auth()
          .oauth2(Pool.COUNTY)
          .get(path + "/errors")
          .then()
          .body("items[0].message", containsString("删除个人数据"));
    }
    return counts;
  }

  @Test
  void anEnterprisesPersonHasTheSameRightAndAnOfficersDeedsAreTheUnions() {
    String account = "enterprise-" + UUID.randomUUID();
    ask(Tokens.enterprise(account)).statusCode(200);
    afterTheDays();
    assertThat(told(account), contains(ERASED));

    ask(Pool.COUNTY).statusCode(403);
    given().post(PATH).then().statusCode(401);
  }
}
