package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same people for every search: a turner, two welders, an electrician, a die maker, a fitter.
 */
abstract class SearchContract {

  private static final String TURNER = "检索工匠·车工";
  private static final String WELDER = "检索工匠·焊工";
  private static final String PIPE_WELDER = "检索工匠·管焊工";
  private static final String ELECTRICIAN = "检索工匠·电工";
  private static final String DIE_MAKER = "检索工匠·模具工";
  private static final String HYDRAULICS = "检索工匠·液压工";
  private static final List<String> ALL =
      List.of(TURNER, WELDER, PIPE_WELDER, ELECTRICIAN, DIE_MAKER, HYDRAULICS);

  private static boolean registered;
  private static Pool.Member turner;

  @BeforeEach
  void thePool() {
    if (registered) {
      return;
    }
    turner = person(TURNER, "数控加工", "440306", "NATION", "细长轴车削：跟刀架与中心架的调整，消除振纹和锥度");
    Pool.addEvidence(turner, "OUTCOME", "丝杠光杠车削振刀", "加装三爪跟刀架，降低切深，振纹消失，锥度由0.08毫米降到0.01毫米");
    person(WELDER, "焊接", "320505", "PROVINCE", "不锈钢薄板氩弧焊变形控制，二氧化碳气体保护焊气孔排查");
    person(PIPE_WELDER, "焊接", "370102", "NATION", "压力管道全位置焊接，根部未焊透与未熔合返修");
    person(ELECTRICIAN, "电工", "440305", "CITY", "变频器过流报警排查，三相异步电动机绕组绝缘测试");
    person(DIE_MAKER, "模具", "330203", "NATION", "注塑模具飞边修模，冲压模刃口崩裂修复");
    person(HYDRAULICS, "液压气动", "430102", "NATION", "液压缸爬行与内泄漏判断，比例阀零位漂移");
    await().atMost(Duration.ofSeconds(60)).until(() -> found("检索工匠").containsAll(ALL));
    registered = true;
  }

  private static Pool.Member person(
      String name, String trade, String region, String reach, String speciality) {
    Map<String, Object> body = Registrations.complete(name, region);
    body.put("trades", List.of(trade));
    body.put("reach", reach);
    body.put("biography", "在企业一线工作多年。");
    body.put("specialities", List.of(Map.of("description", speciality)));
    return Pool.aVerifiedCraftsman(body);
  }

  private static List<String> found(String text) {
    return Pool.names(Pool.search(text, Map.of("limit", 100))).stream()
        .filter(ALL::contains)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "跟刀架,检索工匠·车工",
    "长轴加工时工件颤动表面有波纹,检索工匠·车工",
    "車床振紋,检索工匠·车工",
    "氩弧焊 薄板变形,检索工匠·焊工",
    "管子焊口里面没焊透,检索工匠·管焊工",
    "马达绝缘电阻低,检索工匠·电工",
    "注塑产品边缘有毛边,检索工匠·模具工",
    "油缸走得一顿一顿,检索工匠·液压工",
  })
  void whoKnowsAboutItComesFirst(String query, String first) {
    assertEquals(first, found(query).getFirst(), () -> query + " → " + found(query));
  }

  @Test
  void bothWeldersComeBeforeTheOthersForWelding() {
    List<String> order = found("焊接缺陷返修");
    assertEquals(List.of(PIPE_WELDER, WELDER), order.subList(0, 2));
  }

  @Test
  void filtersNarrowAndFacetsCount() {
    Pool.search("检索工匠", Map.of("trade", "焊接"))
        .then()
        .statusCode(200)
        .body("items.trades", everyItem(equalTo(List.of("焊接"))))
        .body("total.value", equalTo(2))
        .body("facets.trade.find { it.value == '焊接' }.count", equalTo(2))
        .body("facets.region.find { it.value == '320000' }.label", equalTo("江苏省"));
    assertEquals(
        List.of(TURNER),
        Pool.names(Pool.search("检索工匠", Map.of("region", "440306", "trade", "数控加工"))).stream()
            .filter(ALL::contains)
            .toList());
    Pool.search("检索工匠", Map.of("honour", "GREAT_CRAFTSMAN"))
        .then()
        .body("items.name", not(hasItem(TURNER)));
  }

  @Test
  void theWordsThatWereLookedForAreMarked() {
    Pool.search("跟刀架 振纹", Map.of())
        .then()
        .body("items[0].name", equalTo(TURNER))
        .body("items[0].highlight", containsString("<mark>"))
        .body("items[0].score", greaterThan(0f));
  }

  @Test
  void withoutATextWhoHasSolvedMostComesFirst() {
    given()
        .queryParam("limit", 100)
        .get("/api/v1/craftsmen")
        .then()
        .statusCode(200)
        .body("items[0].problemsSolved", greaterThanOrEqualTo(1));
  }

  @Test
  void anOffsetBeyondTheBoundIsRefused() {
    Pool.search("焊接", Map.of("offset", 1001)).then().statusCode(400);
    Pool.search("焊接", Map.of("colour", "red"))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("colour"));
  }

  @Test
  void candidatesAreThoseWhoseEvidenceFits() {
    Pool.candidates(
            Map.of(
                "text", "数控车床加工细长轴时出现锥度和振纹，尺寸超差",
                "occupationCode", "6-18",
                "industryCode", "34",
                "regionCode", "440306",
                "limit", 20))
        .then()
        .statusCode(200)
        // Other tests' craftsmen may have solved the very same.
        .rootPath("candidates.findAll { it.name.startsWith('检索工匠') }[0]")
        .body("name", equalTo(TURNER))
        .body("relevance", greaterThan(0.5f))
        .body("matchedEvidence[0].title", equalTo("丝杠光杠车削振刀"))
        .body("solvedSimilar", equalTo(1))
        .body("absentOn", equalTo(false))
        .body("monthlyCapacity", equalTo(4));
  }

  @Test
  void thePoolTellsWhoseWorkAProblemIs() {
    ofOccupation("检索工匠·瓦工一", "6-29", "混凝土浇筑振捣，蜂窝麻面修补");
    ofOccupation("检索工匠·瓦工二", "6-29", "墙面抹灰空鼓返修，砂浆配比");
    ofOccupation("检索工匠·茶艺师", "4-03", "绿茶冲泡水温，茶席布置");
    Map<String, Object> problem = Map.of("text", "混凝土梁拆模后有蜂窝麻面", "limit", 20);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Pool.candidates(problem)
                    .then()
                    .statusCode(200)
                    .body("likelyOccupations[0].code", equalTo("6-29"))
                    .body("likelyOccupations[0].likelihood", greaterThan(0.5f)));
    Pool.candidates(problem)
        .then()
        .body("candidates[0].name", equalTo("检索工匠·瓦工一"))
        // Known by what the other one tells of the occupation.
        .body("candidates.name", hasItem("检索工匠·瓦工二"));
    Pool.candidates(Map.of("text", "混凝土梁拆模后有蜂窝麻面", "occupationCode", "6-29", "limit", 20))
        .then()
        .body("likelyOccupations.size()", equalTo(0));
  }

  @Test
  void oneCraftsmanFitsAProblemAsTheSearchForItSaid() {
    String problem = "数控车床加工细长轴时出现锥度和振纹，尺寸超差";
    JsonPath search = Pool.candidates(Map.of("text", problem, "limit", 100)).jsonPath();
    Map<String, Object> turnerThen =
        search.getMap("candidates.find { it.craftsmanId == '" + turner.id() + "' }");

    JsonPath fit =
        given()
            .auth()
            .oauth2(Tokens.service())
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "craftsmanId",
                    turner.id(),
                    "onDate",
                    "2026-11-21",
                    "problems",
                    List.of(
                        Map.of(
                            "id",
                            turner.id(),
                            "text",
                            problem,
                            "understanding",
                            search.getMap("understanding")))))
            .post("/internal/candidates/fit")
            .then()
            .statusCode(200)
            .body("[0].problemId", equalTo(turner.id()))
            .body("[0].candidate.matchedEvidence[0].title", equalTo("丝杠光杠车削振刀"))
            .body("[0].candidate.solvedSimilar", equalTo(1))
            .extract()
            .jsonPath();

    // Both add up the same parts, not in the same order.
    assertEquals(
        Double.parseDouble(String.valueOf(turnerThen.get("relevance"))),
        fit.getDouble("[0].candidate.relevance"),
        1e-5);
  }

  private static void ofOccupation(String name, String occupation, String speciality) {
    Map<String, Object> body = Registrations.complete(name, "440306");
    body.put("trades", List.of("综合"));
    body.put("occupationCode", occupation);
    body.put("biography", "在企业一线工作多年。");
    body.put("specialities", List.of(Map.of("description", speciality)));
    Pool.aVerifiedCraftsman(body);
  }

  @Test
  void whoWouldNotComeSoFarStandsBehindAllWhoWould() {
    List<String> order =
        Pool.candidates(Map.of("text", "薄板氩弧焊变形", "regionCode", "440306", "limit", 100))
            .then()
            .statusCode(200)
            .extract()
            .<List<String>>path("candidates.name");
    assertTrue(
        order.indexOf(WELDER) > order.indexOf(PIPE_WELDER), () -> "within reach first: " + order);
  }

  @Test
  void whoWasExcludedIsNotAmongThem() {
    Pool.candidates(
            Map.of("text", "细长轴车削振纹", "excludeCraftsmanIds", List.of(turner.id()), "limit", 100))
        .then()
        .statusCode(200)
        .body("candidates.name", not(hasItem(TURNER)));
  }

  @Test
  void anAbsenceIsToldForTheDayInQuestion() {
    Pool.Member away = person("检索工匠·请假磨工", "数控加工", "440306", "NATION", "曲轴磨削烧伤裂纹判断");
    given()
        .auth()
        .oauth2(away.token())
        .header("If-Match", away.etag())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "monthlyCapacity",
                3,
                "absences",
                List.of(Map.of("from", "2027-02-01", "to", "2027-02-07"))))
        .put("/api/v1/craftsmen/{id}/availability", away.id())
        .then()
        .statusCode(200);
    Pool.awaitFound("检索工匠·请假磨工");
    for (String[] day : new String[][] {{"2027-02-07", "true"}, {"2027-02-08", "false"}}) {
      Pool.candidates(Map.of("text", "曲轴磨削烧伤裂纹", "onDate", day[0]))
          .then()
          .body("candidates[0].name", equalTo("检索工匠·请假磨工"))
          .body("candidates[0].absentOn", equalTo(Boolean.valueOf(day[1])));
    }
  }

  @Test
  void whoIsSuspendedIsNoLongerFound() {
    Pool.Member member = person("检索工匠·暂停铆工", "钣金", "440306", "NATION", "飞机蒙皮铆接鼓动");
    Pool.awaitFound("检索工匠·暂停铆工");
    Pool.act(member, Pool.COUNTY, "suspension", "资格复核").then().statusCode(200);
    assertTrue(!found("飞机蒙皮铆接鼓动").contains("检索工匠·暂停铆工"));
    Pool.candidates(Map.of("text", "飞机蒙皮铆接鼓动"))
        .then()
        .body("candidates.name", not(hasItem("检索工匠·暂停铆工")));
  }
}
