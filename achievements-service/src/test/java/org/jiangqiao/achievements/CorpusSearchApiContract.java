package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.BulkWriter;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be asked of the search, and what it makes of nonsense. */
abstract class CorpusSearchApiContract {

  private static final String CORPUS = "/api/v1/corpus";
  private static final String LICENCE = "LicenseRef-Search-Test";

  @Inject DataSource dataSource;
  @Inject BulkCorpus bulk;

  @BeforeEach
  void aCorpusWithPatents() {
    SampleCorpus.load(dataSource);
    // Other tests import patents of their own, so that their number says nothing.
    if (given().get(CORPUS + "/" + CorpusDocument.idOf("测试专利", "P29")).statusCode() == 404) {
      try (BulkWriter writer = bulk.update()) {
        writer.put(IntStream.range(0, 30).mapToObj(CorpusSearchApiContract::patent).toList());
        writer.publish();
      }
    }
  }

  private static DocumentContent patent(int number) {
    String title = number == 7 ? "=HYPERLINK(\"http://example.test\")" : "箱式绞纱机的导纱钩" + number;
    return DocumentContent.of(DocumentKind.PATENT, title, "一种由PLC控制的绞纱机，包括导纱钩和第" + number + "号锭子。")
        .at(number % 2 == 0 ? "440306" : "330100", 1990 + number % 10)
        .about(List.of(), List.of("FZ/T 90001"), List.of(number < 10 ? "B65H 54/02" : "D01H 7/04"))
        .by(null, number < 5 ? "演示纺织机械（绍兴）有限公司" : "演示大学", "CN 2005101234%02d A".formatted(number))
        .from("测试专利", "P" + number, LICENCE);
  }

  private static RequestSpecification patents() {
    return given().queryParam("licence", LICENCE).queryParam("limit", 100);
  }

  private static ValidatableResponse found(RequestSpecification search) {
    return search.get(CORPUS).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "ipc, B, 10",
    "ipc, B65, 10",
    "ipc, b65h, 10",
    "ipc, B65H 54, 10",
    "ipc, B65H54/02, 10",
    "ipc, B65H5, 10",
    "ipc, D, 20",
    "ipc, E, 0",
    "region, 44, 15",
    "region, 4403, 15",
    "region, 440306, 15",
    "region, 330000, 15",
    "year, 1993, 3",
    "yearFrom, 1998, 6",
    "yearTo, 1990, 3",
    "applicant, 绍兴, 5",
    "applicant, 演示大学, 25",
    "standard, FZ/T 90001, 30",
    "kind, PATENT, 30",
    "kind, LESSON, 0",
    "trade, 焊接, 0",
    "q, \"导纱钩29\", 1",
    "q, 申请人:绍兴, 5",
    "q, applicant:演示大学, 25",
    "q, 标题:导纱钩28, 1",
    "q, 专利号:CN200510123411A, 1",
    "q, CN200510123411, 1",
    "q, 标准:FZ/T 90001, 30",
    "q, 标题:导纱钩 申请人:绍兴, 5"
  })
  void filtersAndFieldsNarrow(String parameter, String value, int expected) {
    found(patents().queryParam(parameter, value)).body("total.value", equalTo(expected));
  }

  @Test
  void aPhraseMustStandAsItIs() {
    int apart = given().queryParam("q", "车削 细长轴").get(CORPUS).path("total.value");
    int together = given().queryParam("q", "“车削细长轴”").get(CORPUS).path("total.value");
    assertTrue(together < apart, together + " of " + apart);
  }

  @Test
  void aBulkDocumentIsReadAndHasItsLike() {
    String id = CorpusDocument.idOf("测试专利", "P3").toString();
    given()
        .get(CORPUS + "/" + id)
        .then()
        .statusCode(200)
        .body("ipc", equalTo(List.of("B65H 54/02")));
    given()
        .get(CORPUS + "/" + id + "/similar")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)))
        .body("items[0].title", containsString("导纱钩"));
  }

  @ParameterizedTest
  @CsvSource({"细长周锥度, 细长轴锥度", "焊逢气孔, 焊缝气孔", "液压刚爬行, 液压缸爬行", "PCL报警, PLC报警"})
  void aSlipIsPointedOut(String typed, String meant) {
    found(given().queryParam("q", typed)).body("didYouMean", equalTo(meant));
    found(given().queryParam("q", meant)).body("didYouMean", nullValue());
  }

  @Test
  void byAgeEveryPageIsReachedAndNothingComesTwice() {
    List<String> seen = new ArrayList<>();
    int total = found(given()).extract().path("total.value");
    String cursor = null;
    do {
      RequestSpecification page = given().queryParam("limit", 37).queryParam("sort", "NEWEST");
      if (cursor != null) {
        page.queryParam("cursor", cursor);
      }
      ValidatableResponse response = found(page);
      seen.addAll(response.extract().path("items.id"));
      cursor = response.extract().path("nextCursor");
    } while (cursor != null);
    assertEquals(total, seen.size());
    assertEquals(total, seen.stream().distinct().count());
  }

  @Test
  void aRankingIsPagedByCursorAsWellAsByOffset() {
    RequestSpecification first = given().queryParam("q", "裂纹").queryParam("limit", 3);
    String cursor = found(first).extract().path("nextCursor");
    List<String> second =
        found(given().queryParam("q", "裂纹").queryParam("limit", 3).queryParam("cursor", cursor))
            .extract()
            .path("items.id");
    found(given().queryParam("q", "裂纹").queryParam("limit", 3).queryParam("offset", 3))
        .body("items.id", equalTo(second));
    given().queryParam("cursor", "bm9uc2Vuc2U").get(CORPUS).then().statusCode(400);
  }

  @Test
  void onlyTheFacetsThatWereAskedForAreCounted() {
    found(patents().queryParam("facets", "YEAR"))
        .body("facets.keySet()", equalTo(java.util.Set.of("year")))
        .body("facets.year.find { it.value == '1993' }.count", equalTo(3));
    given().queryParam("facets", "COLOUR").get(CORPUS).then().statusCode(400);
    given().queryParam("kind", "POEM").get(CORPUS).then().statusCode(400);
  }

  @Test
  void resultsAreDownloadedForSpreadsheetsWithoutRunningInThem() {
    String csv =
        given()
            .queryParam("licence", LICENCE)
            .get(CORPUS + "/export")
            .then()
            .statusCode(200)
            .header("Content-Type", startsWith("text/csv"))
            .header("Content-Disposition", containsString("corpus.csv"))
            .extract()
            .asString();
    List<String> rows = csv.lines().toList();
    assertEquals(31, rows.size());
    assertTrue(rows.getFirst().startsWith("\ufeffsourceId,kind,title"));
    assertTrue(rows.stream().anyMatch(row -> row.contains("\"'=HYPERLINK(\"\"http")));
    assertFalse(rows.stream().anyMatch(row -> row.contains(",\"=")));
  }

  @Test
  void resultsAreDownloadedAsTheyCanBeImported() {
    List<String> lines =
        given()
            .queryParam("licence", LICENCE)
            .queryParam("format", "JSONL")
            .queryParam("q", "申请人:绍兴")
            .get(CORPUS + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();
    assertEquals(5, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"sourceId\":\"P")));
  }

  @Test
  void whatSeveralPeopleSearchedForIsSuggestedAndWhatOneDidIsNot() {
    for (int time = 0; time < 5; time++) {
      asVisitor("203.0.113.1", "焊缝咬边怎么避免");
      asVisitor("203.0.113." + time, "焊缝气孔怎么消除");
      asVisitor("203.0.113." + time, "焊缝 13800138000");
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertTrue(suggested("焊缝").contains("焊缝气孔怎么消除")));
    assertFalse(suggested("焊缝").contains("焊缝咬边怎么避免"));
    assertTrue(suggested("焊缝").stream().noneMatch(text -> text.contains("138")));
  }

  private static void asVisitor(String address, String q) {
    found(given().header("X-Forwarded-For", address).queryParam("q", q).queryParam("limit", 1))
        .body("items.size()", greaterThan(0));
  }

  private static List<String> suggested(String typed) {
    return given().queryParam("q", typed).get(CORPUS + "/suggestions").path("items");
  }

  static Stream<String> nonsense() {
    return Stream.of(
        "",
        " ",
        "\"",
        "\"未闭合",
        "“”",
        "标题:",
        "标题:\"",
        "*:*",
        "*",
        "?",
        "a AND (b OR",
        "/(a+)+$/",
        "(((((((((((((((((((((((",
        "'; DROP TABLE corpus_document; --",
        "\u0000\u0001\u001f\u007f",
        "🔧🔩⚙️",
        "\ud83d",
        "\u202e\u200b\ufeff",
        "number:*",
        "[1 TO 2] ~ ^ \\ && ||",
        "的的的的的",
        "锥度 ".repeat(600),
        "锥".repeat(2000),
        IntStream.range(0, 2000)
            .mapToObj(i -> String.valueOf((char) ('一' + i * 7)))
            .reduce("", String::concat));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsenseIsHarmless(String q) {
    for (String path : List.of(CORPUS, CORPUS + "/export")) {
      given().queryParam("q", q).get(path).then().statusCode(is(200));
    }
    given()
        .queryParam("q", q)
        .get(CORPUS + "/suggestions")
        .then()
        .statusCode(anyOf(is(200), is(400)));
  }

  @Test
  void whatIsBeyondTheBoundsIsRefusedWithAReason() {
    Map<String, String> refused =
        Map.of(
            "q",
            "锥".repeat(10_000),
            "offset",
            "1001",
            "limit",
            "101",
            "applicant",
            "甲".repeat(201),
            "region",
            "广东",
            "industry",
            "c34",
            "ipc",
            "焊接");
    refused.forEach(
        (name, value) ->
            given()
                .queryParam(name, value)
                .get(CORPUS)
                .then()
                .statusCode(400)
                .body("violations.field", everyItem(equalTo(name))));
  }

  @Test
  void yearsTheWrongWayRoundAreRefusedAndNotSimplyFoundEmpty() {
    given()
        .queryParam("yearFrom", 2020)
        .queryParam("yearTo", 2010)
        .get(CORPUS)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("yearTo"))
        .body("violations[0].message", equalTo("截止年份早于起始年份"));
  }
}
