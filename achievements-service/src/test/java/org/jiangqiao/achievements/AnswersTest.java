package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnswersTest {

  private static final String SLENDER_SHAFT = "数控车床加工细长轴时出现锥度和振纹，尺寸超差";
  private static final String LUNAR_ROVER = "食堂的月球车轮胎怎么保养";

  @Inject DataSource dataSource;

  @BeforeEach
  void aCorpus() {
    SampleCorpus.load(dataSource);
  }

  private static ValidatableResponse ask(String question) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("question", question))
        .post("/api/v1/answers")
        .then();
  }

  @Test
  void everyStatementStandsWhereItsCitationSays() {
    ValidatableResponse answer = ask(SLENDER_SHAFT);

    answer
        .statusCode(201)
        .header("Location", startsWith("/api/v1/answers/"))
        .body("outcome", equalTo("ANSWERED"))
        .body("mode", equalTo("EXTRACTIVE"))
        .body("refusal", nullValue())
        .body("statements.size()", lessThanOrEqualTo(5));
    List<Map<String, Object>> citations = answer.extract().path("statements.citations.flatten()");
    assertTrue(citations.size() >= 3, citations::toString);
    for (Map<String, Object> citation : citations) {
      Map<String, Object> document =
          given().get("/api/v1/corpus/" + citation.get("documentId")).then().extract().path("$");
      String text = (String) document.get("text");
      assertEquals(document.get("version"), citation.get("documentVersion"));
      assertEquals(document.get("title"), citation.get("documentTitle"));
      assertEquals(
          citation.get("quote"),
          text.substring((int) citation.get("start"), (int) citation.get("end")));
    }
  }

  @Test
  void bothSymptomsOfTheSlenderShaftAreTreated() {
    List<String> titles =
        ask(SLENDER_SHAFT).extract().path("statements.citations.flatten().documentTitle");

    assertTrue(
        titles.stream().anyMatch(t -> t.contains("细长轴") && t.contains("锥度")), titles::toString);
    assertTrue(
        titles.stream().anyMatch(t -> t.contains("细长轴") && t.contains("振纹")), titles::toString);
  }

  @Test
  void anAbsurdQuestionIsRefusedAndEnteredInTheLedger() {
    ValidatableResponse answer = ask(LUNAR_ROVER);

    answer
        .statusCode(201)
        .body("outcome", equalTo("REFUSED"))
        .body("statements", empty())
        .body("refusal.code", oneOf("NOTHING_FOUND", "TOO_LITTLE_SUPPORT"))
        .body("refusal.reason", not(equalTo("")))
        .body("refusal.whatWouldHelp", notNullValue())
        .body("refusal.whatHappensNext", notNullValue())
        .body("ledgerEntryId", notNullValue());
    String entry = answer.extract().path("ledgerEntryId");
    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .get("/api/v1/unanswered-questions")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(entry));
  }

  @Test
  void aRefusalSpeaksTheCallersLanguage() {
    given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(Map.of("question", "How do I wax the tyres of the canteen's lunar rover?"))
        .post("/api/v1/answers")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("REFUSED"))
        .body("refusal.reason", startsWith("The corpus"));
  }

  @Test
  void questionsThatDifferInWordingOnlyAreOneEntry() {
    Map<String, Object> question = new HashMap<>();
    question.put("question", "盾构机的刀盘怎么给火星基地挖隧道");
    question.put("trade", "盾构");
    question.put("regionCode", "440306");
    String first = entryOf(question);
    question.put("question", "盾构机的刀盘，怎么给火星基地挖隧道？");

    assertEquals(first, entryOf(question));
    question.put("question", "盾构机的刀盘怎样给火星基地挖隧道呢");
    assertEquals(first, entryOf(question));
    question.put("question", "盾构机的管片怎么给火星基地运输");
    assertNotEquals(first, entryOf(question));

    given()
        .auth()
        .oauth2(Tokens.officer("4403"))
        .queryParam("trade", "盾构")
        .get("/api/v1/unanswered-questions")
        .then()
        .body("items", hasSize(2))
        .body("items[1].timesAsked", equalTo(3))
        .body("items[1].variants.question", contains("盾构机的刀盘怎样给火星基地挖隧道呢"))
        .body("items[1].region.code", equalTo("440306"));
    given()
        .auth()
        .oauth2(Tokens.officer("4403"))
        .queryParam("trade", "盾构")
        .get("/api/v1/unanswered-questions/demand")
        .then()
        .statusCode(200)
        .body("questions", equalTo(2))
        .body("timesAsked", equalTo(4))
        .body("regions.region.code", contains("440306"))
        .body("regions[0].timesAsked", equalTo(4))
        .body("trades[0].trade", equalTo("盾构"));
    given()
        .auth()
        .oauth2(Tokens.officer("3205"))
        .queryParam("trade", "盾构")
        .get("/api/v1/unanswered-questions/demand")
        .then()
        .statusCode(200)
        .body("questions", equalTo(0))
        .body("regions", empty());
    given()
        .auth()
        .oauth2(Tokens.officer("3205"))
        .queryParam("trade", "盾构")
        .get("/api/v1/unanswered-questions")
        .then()
        .body("items", empty());
  }

  private static ValidatableResponse ledger(String union, String status) {
    return given()
        .auth()
        .oauth2(Tokens.officer(union))
        .queryParam("status", status)
        .queryParam("limit", 100)
        .get("/api/v1/unanswered-questions")
        .then()
        .statusCode(200);
  }

  private static String entryOf(Map<String, Object> question) {
    return given()
        .contentType(ContentType.JSON)
        .body(question)
        .post("/api/v1/answers")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("REFUSED"))
        .extract()
        .path("ledgerEntryId");
  }

  @Test
  void whatTheCorpusHasLearntClosesByItself() {
    String entry = entryOf(Map.of("question", "刺绣机绣针频繁断线跳针怎么排查", "regionCode", "320505"));
    String recheck = "/api/v1/unanswered-questions/" + entry + "/recheck";
    given()
        .auth()
        .oauth2(Tokens.officer("3205"))
        .post(recheck)
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"));
    SampleCorpus.importLines(
        """
        {"sourceId":"recheck-1","kind":"KNOWLEDGE","title":"刺绣机绣针频繁断线跳针怎么排查",\
        "text":"现象：刺绣机绣花时面线频繁断线，绣针跳针。\\n查因：刺绣机断线先查绣针针尖是否起毛，再查面线张力是否过大。跳针多因旋梭与绣针的间隙过大。\\n处理：换新绣针，面线张力调到能匀速拉出，旋梭与绣针的间隙调到0.1mm至0.3mm。\\n验证：连续绣一万针，断线不超过一次。"}
        """);
    String closed = "items.find { it.id == '" + entry + "' }";
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> ledger("320505", "CLOSED").extract().path(closed) != null);
    ledger("320505", "CLOSED")
        .rootPath(closed)
        .body("status", equalTo("CLOSED"))
        .body("closedBy.title", equalTo("刺绣机绣针频繁断线跳针怎么排查"))
        .body("closedAt", notNullValue());
    given().auth().oauth2(Tokens.officer("3205")).post(recheck).then().statusCode(409);
  }

  @Test
  void aVisitorsAnswerCanBeReadAgainAndJudged() {
    String id = ask("液压缸低速爬行怎么处理").extract().path("id");

    given().get("/api/v1/answers/" + id).then().statusCode(200).body("id", equalTo(id));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("verdict", "NOT_SOLVED", "comment", "换了油还是爬行"))
        .post("/api/v1/answers/" + id + "/feedback")
        .then()
        .statusCode(204);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("verdict", "MAYBE"))
        .post("/api/v1/answers/" + id + "/feedback")
        .then()
        .statusCode(400);
  }

  @Test
  void anAnswerOfSomeoneLoggedInIsTheirs() {
    String id =
        given()
            .auth()
            .oauth2(Tokens.enterprise("qiye01"))
            .contentType(ContentType.JSON)
            .body(Map.of("question", "变频器减速停车时报过电压"))
            .post("/api/v1/answers")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    given()
        .auth()
        .oauth2(Tokens.enterprise("qiye01"))
        .get("/api/v1/answers/" + id)
        .then()
        .statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.enterprise("qiye02"))
        .get("/api/v1/answers/" + id)
        .then()
        .statusCode(404);
    given().get("/api/v1/answers/" + id).then().statusCode(404);
  }

  @Test
  void aHelpRequestHasOneAnswerWhichOnlyServicesGet() {
    Map<String, Object> question =
        Map.of("question", SLENDER_SHAFT, "helpRequestId", UUID.randomUUID().toString());
    String first = askInternally(question);

    assertEquals(first, askInternally(question));

    given().get("/api/v1/answers/" + first).then().statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.enterprise("qiye01"))
        .contentType(ContentType.JSON)
        .body(question)
        .post("/internal/answers")
        .then()
        .statusCode(403);
    given()
        .contentType(ContentType.JSON)
        .body(question)
        .post("/internal/answers")
        .then()
        .statusCode(401);
  }

  private static String askInternally(Map<String, Object> question) {
    return given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(question)
        .post("/internal/answers")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("ANSWERED"))
        .extract()
        .path("id");
  }

  @Test
  void aRepeatedQuestionWithItsKeyIsAskedOnce() {
    String key = UUID.randomUUID().toString();

    assertEquals(askWithKey(key), askWithKey(key));
  }

  private static String askWithKey(String key) {
    return given()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(Map.of("question", "热电偶显示温度偏低"))
        .post("/api/v1/answers")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void senselessInputIsRefusedWithItsField() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("question", "嗯"))
        .post("/api/v1/answers")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("question"));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("question", "电机发热怎么办", "regionCode", "999999"))
        .post("/api/v1/answers")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("regionCode"));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("question", "电机发热怎么办", "mood", "bad"))
        .post("/api/v1/answers")
        .then()
        .statusCode(400);
  }

  @Test
  void aShortQuestionOnWhatIsTreatedIsAnswered() {
    ask("水泵振动大").statusCode(201).body("outcome", equalTo("ANSWERED"));
  }

  @Test
  void solvedIsWhatTheTrackRecordGrowsBy() {
    UUID helpRequest = UUID.randomUUID();
    String id =
        askInternally(Map.of("question", SLENDER_SHAFT, "helpRequestId", helpRequest.toString()));

    judged(id, "NOT_SOLVED");
    assertEquals(0, solvedBy(id));
    judged(id, "SOLVED");
    assertTrue(solvedBy(id) > 0);
    judged(id, "OUTDATED");

    assertEquals(0, solvedBy(id));
    assertEquals(
        3,
        SampleCorpus.count(
            dataSource, "select count(*) from answer_feedback where answer_id = '" + id + "'"));
  }

  @Test
  void whatSolvedSomethingComesBeforeItsLikeInTheSearch() throws SQLException {
    SampleCorpus.importLines(
        """
        {"sourceId":"twin-1","kind":"KNOWLEDGE","title":"绕线机张力器抖动的处理",\
        "text":"绕线机张力器抖动时，先清理张力轮上的漆渣。"}
        {"sourceId":"twin-2","kind":"KNOWLEDGE","title":"绕线机张力器抖动的处理",\
        "text":"绕线机张力器抖动时，先清理张力轮上的漆渣。"}
        """);
    await().atMost(Duration.ofMinutes(1)).until(() -> SampleCorpus.embedded(dataSource));
    List<String> before = twins();
    String answer = ask("绕线机张力器抖动怎么处理").extract().path("id");

    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into solved_by (document_id, answer_id) values ('%s', '%s')"
              .formatted(before.getLast(), answer));
    }

    assertEquals(before.reversed(), twins());
  }

  private static List<String> twins() {
    return given()
        .queryParam("q", "绕线机张力器抖动")
        .queryParam("limit", 2)
        .get("/api/v1/corpus")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  @Test
  void aVisitorsWordMovesNothing() {
    String id = ask("液压缸低速爬行怎么处理").extract().path("id");

    given()
        .contentType(ContentType.JSON)
        .body(Map.of("verdict", "SOLVED"))
        .post("/api/v1/answers/" + id + "/feedback")
        .then()
        .statusCode(204);

    assertEquals(0, solvedBy(id));
  }

  private long solvedBy(String answer) {
    return SampleCorpus.count(
        dataSource, "select count(*) from solved_by where answer_id = '" + answer + "'");
  }

  private static void judged(String answer, String verdict) {
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=utf-8")
        .body(
            Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID(),
                "source",
                "/matching",
                "type",
                "org.jiangqiao.answer.judged",
                "subject",
                answer,
                "datacontenttype",
                "application/json",
                "data",
                Map.of("answerId", answer, "verdict", verdict)))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }
}
