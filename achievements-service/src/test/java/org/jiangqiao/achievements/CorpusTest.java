package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorpusTest {

  @Inject DataSource dataSource;

  @BeforeEach
  void aCorpus() {
    SampleCorpus.load(dataSource);
  }

  private static ValidatableResponse search(String q) {
    return given().queryParam("q", q).get("/api/v1/corpus").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          细长轴 锥度             | 锥度
          細長軸 錐度             | 锥度
          油缸走起来一顿一顿的      | 爬行
          焊完第二天才裂           | 隔天出现裂纹
          塑料件缩水凹进去         | 缩
          丝锥断在孔里             | 丝锥断
          """)
  void theFirstHitTreatsTheMatter(String query, String inTitle) {
    search(query).body("items[0].title", containsString(inTitle));
  }

  @Test
  void aStandardIsFoundHoweverItIsWritten() {
    List<String> canonical = search("GB/T 985.1").extract().path("items.id");

    assertTrue(!canonical.isEmpty());
    assertEquals(
        canonical.getFirst(),
        search("ＧＢ／Ｔ985.1").extract().<List<String>>path("items.id").getFirst());
  }

  @Test
  void highlightsMarkTheWordsAndNothingElse() {
    search("跟刀架 竹节形")
        .body("items[0].highlight", containsString("<mark>"))
        .body("items[0].snippet", not(containsString("<mark>")));
  }

  @Test
  void facetsCountAndFiltersNarrow() {
    ValidatableResponse all =
        search("")
            .body("total.value", greaterThan(190))
            .body("facets.kind.value", hasItems("KNOWLEDGE", "LESSON", "WORK_METHOD"))
            .body("facets.trade.value", hasItem("焊接"))
            .body("facets.kind.find { it.value == 'LESSON' }.label", equalTo("课程"));
    int lessons = all.extract().path("facets.kind.find { it.value == 'LESSON' }.count");

    given()
        .queryParam("kind", "LESSON")
        .get("/api/v1/corpus")
        .then()
        .statusCode(200)
        .body("total.value", equalTo(lessons))
        .body("items.kind", everyItem(equalTo("LESSON")));
    given()
        .queryParam("q", "气孔")
        .queryParam("trade", "铸造")
        .get("/api/v1/corpus")
        .then()
        .body("items.trade", everyItem(equalTo("铸造")))
        .body("items.size()", greaterThan(0));
  }

  @Test
  void wordsThatOccurNowhereFindNothing() {
    search("魑魅魍魉").body("items", empty()).body("total.value", equalTo(0));
  }

  @Test
  void pagesFollowEachOther() {
    List<String> first = offset(0);
    List<String> second = offset(5);

    assertEquals(5, first.size());
    assertTrue(first.stream().noneMatch(second::contains));
    given().queryParam("offset", 1001).get("/api/v1/corpus").then().statusCode(400);
    given().queryParam("colour", "red").get("/api/v1/corpus").then().statusCode(400);
  }

  private static List<String> offset(int offset) {
    return given()
        .queryParam("q", "怎么处理裂纹")
        .queryParam("limit", 5)
        .queryParam("offset", offset)
        .get("/api/v1/corpus")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  @Test
  void aDocumentKnowsItsSections() {
    String id = search("细长轴 锥度").extract().path("items[0].id");

    Map<String, Object> document =
        given().get("/api/v1/corpus/" + id).then().statusCode(200).extract().path("$");

    String text = (String) document.get("text");
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> sections = (List<Map<String, Object>>) document.get("sections");
    assertEquals(
        List.of("现象", "查因", "处理", "验证"), sections.stream().map(s -> s.get("label")).toList());
    for (Map<String, Object> section : sections) {
      int start = (int) section.get("start");
      assertTrue(text.startsWith(section.get("label") + "：", start - 3));
    }
  }

  @Test
  void similarDocumentsAreOfTheSameMatterAndNotItself() {
    String id = search("细长轴车削振纹和竹节形怎么消除").extract().path("items[0].id");

    given()
        .get("/api/v1/corpus/" + id + "/similar")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)))
        .body("items[0].title", containsString("轴"));
  }

  @Test
  void suggestionsBeginWithWhatIsTyped() {
    given()
        .queryParam("q", "液压缸")
        .get("/api/v1/corpus/suggestions")
        .then()
        .statusCode(200)
        .body("items[0]", containsString("液压缸"));
  }

  @Test
  void aCaseStudyIsFoundWhenItsEventComesAndGoneWhenItIsWithdrawn() {
    UUID caseStudy = UUID.randomUUID();
    Map<String, Object> data =
        Map.of(
            "caseStudyId",
            caseStudy,
            "helpRequestId",
            UUID.randomUUID(),
            "version",
            1,
            "title",
            "绗缝机跳针浮线的处理",
            "text",
            "现象：绗缝机跳针浮线。\n查因：针距过大。\n处理：调小针距。\n验证：连续绗缝百米无跳针。",
            "industryCode",
            "17",
            "regionCode",
            "440306",
            "craftsmen",
            List.of("演示工匠·纺织一"),
            "year",
            2026,
            "source",
            "匠桥典型案例");

    deliver("org.jiangqiao.case-study.published", caseStudy, data);

    await().atMost(Duration.ofSeconds(30)).until(() -> caseStudies() == 1);
    deliver("org.jiangqiao.case-study.withdrawn", caseStudy, Map.of("caseStudyId", caseStudy));
    await().atMost(Duration.ofSeconds(30)).until(() -> caseStudies() == 0);
  }

  private static int caseStudies() {
    return given()
        .queryParam("q", "绗缝机跳针浮线")
        .queryParam("kind", "CASE_STUDY")
        .get("/api/v1/corpus")
        .then()
        .extract()
        .path("items.size()");
  }

  private static void deliver(String type, UUID subject, Map<String, Object> data) {
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
                type,
                "subject",
                subject,
                "datacontenttype",
                "application/json",
                "data",
                data))
        .post("/internal/events")
        .then()
        .statusCode(lessThan(300));
  }
}
