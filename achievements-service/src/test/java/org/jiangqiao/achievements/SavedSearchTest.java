package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SavedSearchTest {

  private static final String PATH = "/api/v1/saved-searches";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject DataSource dataSource;

  private final String account = "keeper-" + UUID.randomUUID();

  private RequestSpecification asOwner() {
    return given().auth().oauth2(Tokens.enterprise(account)).contentType(ContentType.JSON);
  }

  private Response save(String name, Map<String, ?> criteria) {
    return asOwner().body(Map.of("name", name, "criteria", criteria)).post(PATH);
  }

  private String saved(String name, Map<String, ?> criteria) {
    return save(name, criteria).then().statusCode(201).extract().path("id");
  }

  private static void imported(String id, String title, String text, String trade) {
    SampleCorpus.importLines(
        """
        {"sourceId": "%s", "kind": "KNOWLEDGE", "title": "%s", "text": "%s", "trade": "%s"}
        """
            .formatted(id, title, text, trade));
  }

  private List<String> hits(String search) {
    return asOwner()
        .get(PATH + "/" + search + "/hits")
        .then()
        .statusCode(200)
        .extract()
        .path("items.title");
  }

  private long told(String search) {
    return SampleCorpus.count(
        dataSource,
        "select count(*) from outbox_event where type = 'org.jiangqiao.saved-search.matched'"
            + " and subject = '"
            + search
            + "'");
  }

  /** Another look was made after everything that was found. */
  private void awaitAnotherLook(String search) {
    String looked =
        "select count(*) from saved_search s where id = '%s' and looked_at > (select max(found_at)"
            + " from saved_search_hit where search_id = s.id)";
    await()
        .atMost(PATIENCE)
        .until(() -> SampleCorpus.count(dataSource, looked.formatted(search)) == 1);
  }

  @Test
  void whatSomebodyKeepsIsTheirsToTakeAlong() {
    saved("细长轴", Map.of("q", "细长轴"));
    String kept = "kept.find { it.kind == 'savedSearches' }.records";
    asOwner()
        .get("/api/v1/personal-data/achievements")
        .then()
        .statusCode(200)
        .body(kept + ".name", equalTo(List.of("细长轴")))
        .body(kept + "[0].criteria.q", equalTo("细长轴"));
    given()
        .auth()
        .oauth2(Tokens.enterprise("somebody-else"))
        .get("/api/v1/personal-data/achievements")
        .then()
        .body(kept, equalTo(List.of()));
  }

  @Test
  void whatComesInForASavedSearchIsToldOnce() {
    imported("before-" + account, "磁悬浮轴承抱轴先例", "磁悬浮轴承抱轴，先查传感器。", "机械装配");
    String search = saved("磁悬浮轴承", Map.of("q", "磁悬浮轴承抱轴", "trade", "机械装配"));
    imported("other-" + account, "磁悬浮轴承抱轴一例", "磁悬浮轴承抱轴，换保护轴承。", "焊接");
    imported("fresh-" + account, "磁悬浮轴承抱轴的处理", "磁悬浮轴承抱轴，先断电再查间隙。", "机械装配");

    await().atMost(PATIENCE).until(() -> !hits(search).isEmpty());
    awaitAnotherLook(search);

    assertEquals(List.of("磁悬浮轴承抱轴的处理"), hits(search));
    assertEquals(1, told(search));
    asOwner()
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.name", contains("磁悬浮轴承"))
        .body("items[0].lastFoundAt", notNullValue());

    imported("fresh-" + account, "磁悬浮轴承抱轴的处理", "磁悬浮轴承抱轴，先断电，再查间隙和气隙。", "机械装配");
    await().atMost(PATIENCE).until(() -> told(search) == 2);
    assertEquals(1, hits(search).size());
  }

  @Test
  void whatMeansTheSameInOtherWordsIsToldWhenItsMeaningIsKnown() {
    String search = saved("过热", Map.of("q", "电动机过热冒烟怎么办"));
    imported("hot-" + account, "电机温度太高冒烟的处理", "电机温度太高、冒烟时，先断电，再查绕组是否短路。", "电工");
    await().atMost(PATIENCE).until(() -> hits(search).contains("电机温度太高冒烟的处理"));
  }

  @Test
  void whileItIsPausedNothingIsToldNorAfterwards() {
    String paused = saved("暂停", Map.of("q", "石墨密封环崩边"));
    String witness = saved("见证", Map.of("q", "石墨密封环崩边"));
    String seen =
        asOwner()
            .header("If-Match", "\"0\"")
            .post(PATH + "/" + paused + "/pause")
            .then()
            .statusCode(200)
            .body("paused", equalTo(true))
            .extract()
            .header("ETag");
    imported("during-" + account, "石墨密封环崩边", "石墨密封环崩边，减小进给。", "机械加工");
    await().atMost(PATIENCE).until(() -> told(witness) == 1);
    assertEquals(0, told(paused));

    asOwner()
        .header("If-Match", seen)
        .post(PATH + "/" + paused + "/resumption")
        .then()
        .statusCode(200)
        .body("paused", equalTo(false));
    imported("after-" + account, "石墨密封环崩边再例", "石墨密封环崩边，换金刚石刀。", "机械加工");

    await().atMost(PATIENCE).until(() -> told(paused) == 1);
    assertEquals(List.of("石墨密封环崩边再例"), hits(paused));
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    String search = saved("旧名", Map.of("kind", List.of("LESSON")));
    Map<String, String> name = Map.of("name", "新名");
    asOwner().body(name).put(PATH + "/" + search + "/name").then().statusCode(428);
    asOwner()
        .header("If-Match", "\"7\"")
        .body(name)
        .put(PATH + "/" + search + "/name")
        .then()
        .statusCode(412);
    asOwner()
        .header("If-Match", "\"0\"")
        .body(name)
        .put(PATH + "/" + search + "/name")
        .then()
        .statusCode(200)
        .body("name", equalTo("新名"))
        .body("version", equalTo(1))
        .body("criteria.kind", contains("LESSON"))
        .body("lastFoundAt", nullValue());
  }

  @Test
  void whatIsDeletedIsGone() {
    String search = saved("不要了", Map.of("q", "铸铁"));
    asOwner().delete(PATH + "/" + search).then().statusCode(204);
    asOwner().get(PATH + "/" + search).then().statusCode(404);
    asOwner().get(PATH).then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/hits"})
  void nobodySeesAnothers(String part) {
    String search = saved("我的", Map.of("q", "铸铁"));
    String stranger = Tokens.enterprise("stranger-" + account);
    given().auth().oauth2(stranger).get(PATH + "/" + search + part).then().statusCode(404);
    given().auth().oauth2(stranger).get(PATH).then().body("items.id", not(hasItem(search)));
    given().auth().oauth2(stranger).delete(PATH + "/" + search).then().statusCode(404);
    asOwner().get(PATH + "/" + search).then().statusCode(200);
  }

  @Test
  void aSearchForEverythingIsRefused() {
    save("全部", Map.of("q", "  "))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("criteria"))
        .body("violations[0].message", equalTo("请至少填写一个搜索词或筛选条件"));
    save("错", Map.of("q", "铸铁", "region", "广东"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("criteria.region"));
    save("", Map.of("q", "铸铁")).then().statusCode(400).body("violations[0].field", equalTo("name"));
    save("焊", Map.of("colour", "red")).then().statusCode(400);
  }

  @Test
  void onePersonKeepsFiftyAtMost() {
    for (int i = 0; i < 50; i++) {
      saved("第" + i + "个", Map.of("q", "铸铁" + i));
    }
    save("多一个", Map.of("q", "铸铁"))
        .then()
        .statusCode(409)
        .body("detail", equalTo("每人最多保存 50 个搜索。请先删除不再需要的。"));
  }
}
