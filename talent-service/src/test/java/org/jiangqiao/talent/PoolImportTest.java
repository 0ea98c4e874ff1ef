package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PoolImportTest {

  private static final String PATH = "/api/v1/pool/imports";
  private static final String NATION = Tokens.officer("CN");

  @Inject DataSource dataSource;

  @TestHTTPResource URI address;

  /** Everything that being verified needs. */
  private static String line(String roster, String rosterId, String name) {
    return """
        {"roster":"%s","rosterId":"%s","name":"%s","employer":"演示精密机械有限公司","regionCode":"440306",\
        "occupationCode":"6-18","skillLevel":"高级技师","trades":["数控加工"],"mobile":"10000000012",\
        "honours":["大国工匠"],"specialities":["细长轴车削"]}
        """
        .formatted(roster, rosterId, name);
  }

  private static ValidatableResponse upload(
      String token, String name, byte[] content, Map<String, ?> options) {
    RequestSpecification request =
        given()
            .auth()
            .oauth2(token)
            .multiPart(
                new MultiPartSpecBuilder(content)
                    .controlName("file")
                    .fileName(name)
                    .mimeType("application/octet-stream")
                    .build());
    options.forEach((option, value) -> request.multiPart(utf8(option, value)));
    return request.post(PATH).then();
  }

  private static io.restassured.specification.MultiPartSpecification utf8(
      String name, Object value) {
    return new MultiPartSpecBuilder(value.toString())
        .controlName(name)
        .charset(StandardCharsets.UTF_8)
        .mimeType("text/plain")
        .build();
  }

  private static String imported(
      String token, String name, byte[] content, Map<String, ?> options) {
    String path =
        upload(token, name, content, options).statusCode(202).extract().header("Location");
    awaitOver(path);
    return path;
  }

  private static void awaitOver(String path) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                !List.of("QUEUED", "RUNNING")
                    .contains(read(path).extract().<String>path("status")));
  }

  private static String imported(String lines) {
    return imported(NATION, "list.jsonl", lines.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static ValidatableResponse read(String path) {
    return given().auth().oauth2(NATION).get(path).then().statusCode(200);
  }

  private static Map<String, Object> managed(String name) {
    return given()
        .auth()
        .oauth2(NATION)
        .queryParam("q", name)
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .extract()
        .path("items[0]");
  }

  private static ValidatableResponse dossier(String name) {
    return read("/api/v1/craftsmen/managed/" + managed(name).get("id"));
  }

  private static String export(String format, String status) {
    return given()
        .auth()
        .oauth2(Pool.COUNTY)
        .queryParam("format", format)
        .queryParam("status", status)
        .get("/api/v1/pool/export")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private List<String> sql(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(query)) {
        return List.of();
      }
      try (ResultSet found = statement.getResultSet()) {
        found.next();
        return List.of(found.getString(1));
      }
    }
  }

  @Test
  void theSameListAgainChangesNothingAndAnEditedLineOnePerson() {
    String list = line("名册一", "1", "名册工匠·甲") + line("名册一", "2", "名册工匠·乙");
    read(imported(list))
        .body("status", equalTo("DONE"))
        .body("created", equalTo(2))
        .body("total", equalTo(2))
        .body("finishedAt", notNullValue());

    read(imported(list)).body("unchanged", equalTo(2)).body("created", equalTo(0));
    read(imported(list.replace("细长轴车削\"]}\n{", "薄壁件车削\"]}\n{")))
        .body("updated", equalTo(1))
        .body("unchanged", equalTo(1));
    dossier("名册工匠·甲")
        .body("specialities.description", equalTo(List.of("薄壁件车削")))
        .body("status", equalTo("DRAFT"))
        .body("history.action", hasItems("REGISTERED", "UPDATED"))
        .body("history.reason", hasItem("list.jsonl"));
  }

  @Test
  void whatAListDoesNotSayStaysAsItIs() {
    imported(line("名册二", "1", "名册工匠·丙"));

    imported("{\"roster\":\"名册二\",\"rosterId\":\"1\",\"employer\":\"新单位\",\"skillLevel\":\"\"}\n");

    dossier("名册工匠·丙")
        .body("employer", equalTo("新单位"))
        .body("skillLevel", equalTo("SENIOR_TECHNICIAN"))
        .body("trades", equalTo(List.of("数控加工")))
        .body("contact.mobile", equalTo("100****0012"));
  }

  @Test
  void everyBadRowSaysWhatIsWrongAndWhereAndGoodOnesComeIn() {
    String table =
        "名册编号,姓名,地区代码,技能等级,出生年份,荣誉,手机,职业代码\n"
            + "1,名册工匠·丁,440306,技师,1980,全国劳动模范/全国劳动模范/2020|某市工匠//2019年,10000000013,6-18\n"
            + "2,,440306,大师,八零,荣誉/最高级,打不通,9-99\n"
            + "\"3,没有成对的引号\n"
            + "4,多一列,440306,技师,1980,,,,\n"
            + ",没有编号,440306,技师,1980,,,\n"
            + "6,没有地区,,技师,1980,,,\n";

    String path =
        imported(
            NATION, "名册.csv", table.getBytes(Charset.forName("GB18030")), Map.of("roster", "名册三"));

    read(path)
        .body("encoding", equalTo("GB18030"))
        .body("created", equalTo(1))
        .body("failed", equalTo(5))
        .body("read", equalTo(6));
    read(path + "/errors")
        .body(
            "items.findAll { it.line == 3 }.field",
            hasItems("skillLevel", "birthYear", "honours[0].level", "mobile", "occupationCode"))
        .body("items.findAll { it.line == 4 }.message", hasItem(containsString("引号")))
        .body("items.findAll { it.line == 5 }.message", hasItem(containsString("9 / 8")))
        .body("items.findAll { it.line == 6 }.field", equalTo(List.of("rosterId")))
        .body("items.findAll { it.line == 7 }.field", equalTo(List.of("regionCode")));
    dossier("名册工匠·丁")
        .body("honours.level", equalTo(List.of("NATIONAL_MODEL_WORKER", "OTHER")))
        .body("honours.year", equalTo(List.of(2020, 2019)))
        .body("reach", equalTo("PROVINCE"));
    String report =
        given()
            .auth()
            .oauth2(NATION)
            .header("Accept-Language", "en")
            .get(path + "/error-report")
            .asString();
    assertTrue(report.contains("3,mobile,Not a telephone number"), report);
    assertFalse(report.contains("打不通"), "a report repeats no contact");
  }

  @Test
  void aDryRunCountsAndWritesNothing() throws SQLException {
    imported(line("名册四", "1", "名册工匠·戊"));

    String path =
        imported(
            NATION,
            "list.jsonl",
            (line("名册四", "1", "名册工匠·戊改") + line("名册四", "2", "名册工匠·己") + "{}\n")
                .getBytes(StandardCharsets.UTF_8),
            Map.of("dryRun", true));

    read(path)
        .body("dryRun", equalTo(true))
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("failed", equalTo(1));
    read(path + "/errors").body("items.line", hasItem(3));
    dossier("名册工匠·戊").body("name", equalTo("名册工匠·戊"));
    assertEquals(List.of("1"), sql("select count(*) from craftsman where roster = '名册四'"));
  }

  @Test
  void anOfficerTakesInTheirOwnRegionOnly() {
    imported(line("名册五", "1", "名册工匠·庚"));
    String suzhou = Tokens.officer("3205");

    String path =
        imported(
            suzhou,
            "list.jsonl",
            (line("名册五", "1", "名册工匠·庚改").replace("440306", "320505")
                    + line("名册五", "2", "名册工匠·辛")
                    + line("名册五", "3", "名册工匠·壬").replace("440306", "320505"))
                .getBytes(StandardCharsets.UTF_8),
            Map.of());

    read(path).body("created", equalTo(1)).body("failed", equalTo(2));
    read(path + "/errors")
        .body("items[0].message", containsString("管辖"))
        .body("items[1].field", equalTo("regionCode"));
    given().auth().oauth2(Pool.COUNTY).get(path).then().statusCode(404);
    given().auth().oauth2(Pool.COUNTY).delete(path).then().statusCode(404);
    given().auth().oauth2(Tokens.officer("320505")).get(path).then().statusCode(404);
    given().auth().oauth2(Tokens.officer("32")).get(path).then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.officer("32"))
        .get(PATH)
        .then()
        .body("items.startedBy", hasItem("officer-3205"));
  }

  @Test
  void aListThatTheUnionAnswersForIsVerifiedAtOnce() {
    String incomplete = "{\"rosterId\":\"2\",\"name\":\"名册工匠·缺\",\"regionCode\":\"440306\"}\n";

    String path =
        imported(
            NATION,
            "list.jsonl",
            (line("名册六", "1", "名册工匠·癸") + incomplete).getBytes(StandardCharsets.UTF_8),
            Map.of("verified", true, "roster", "名册六"));

    read(path).body("created", equalTo(1)).body("failed", equalTo(1));
    read(path + "/errors")
        .body("items.field", hasItems("specialities", "trades", "occupationCode", "mobile"));
    dossier("名册工匠·癸")
        .body("status", equalTo("VERIFIED"))
        .body("honours.verified", equalTo(List.of(true)))
        .body("honours.level", equalTo(List.of("GREAT_CRAFTSMAN")))
        .body("history.action", hasItem("VERIFIED"));
    Pool.awaitFound("名册工匠·癸");
  }

  @Test
  void whoIsSuspendedOrOnPublicRecordIsLeftAlone() throws SQLException {
    imported(
        NATION,
        "list.jsonl",
        line("名册七", "1", "名册工匠·停").getBytes(StandardCharsets.UTF_8),
        Map.of("verified", true));
    sql("update craftsman set status = 'SUSPENDED' where roster = '名册七'");

    String path = imported(line("名册七", "1", "名册工匠·停改"));

    read(path).body("failed", equalTo(1));
    read(path + "/errors").body("items[0].message", containsString("停用"));
  }

  @Test
  void evidenceInAListIsCountedOncePerDocument() {
    String entry =
        line("名册八", "1", "名册工匠·证")
            .replace(
                "\"trades\"",
                """
                "evidence":[{"kind":"OUTCOME","title":"排除主轴异响","summary":"更换轴承并调整预紧",\
                "occurredOn":"2024-05-01","source":"穗工〔2024〕1号"}],"trades"\
                """);
    read(imported(entry)).body("created", equalTo(1));
    read(imported(entry)).body("unchanged", equalTo(1));
    dossier("名册工匠·证").body("evidence.title", equalTo(List.of("排除主轴异响")));
    read(imported(entry.replace("2024-05-01", "2999-05-01"))).body("failed", equalTo(1));
  }

  @Test
  void aWorkbookIsReadAsItsCellsShow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("名册");
      List<String> header = List.of("名册编号", "姓名", "地区代码", "手机", "出生年份", "备注");
      for (int column = 0; column < header.size(); column++) {
        sheet.value(0, column, header.get(column));
      }
      sheet.value(1, 0, 7);
      sheet.value(1, 1, "名册工匠·表");
      sheet.value(1, 2, 440306);
      sheet.value(1, 3, 13000000014L);
      sheet.value(1, 4, 1979);
      sheet.value(3, 0, 8);
      sheet.value(3, 1, "名册工匠·错");
    }

    String path =
        imported(NATION, "名册.xlsx", bytes.toByteArray(), Map.of("roster", "名册九", "ignored", "备注"));

    read(path).body("format", equalTo("XLSX")).body("created", equalTo(1));
    read(path + "/errors").body("items.line", equalTo(List.of(4)));
    dossier("名册工匠·表").body("contact.mobile", equalTo("130****0014"));
    String unknown = imported(NATION, "名册.xlsx", bytes.toByteArray(), Map.of("roster", "名册九"));
    read(unknown).body("status", equalTo("FAILED")).body("failure", containsString("备注"));
  }

  @Test
  void anExportComesInAgainUnchangedInEveryForm() {
    String entry =
        line("名册十", "1", "名册工匠·还")
            .replace("\"大国工匠\"", "{\"title\":\"a/b|c\",\"level\":\"OTHER\",\"year\":2020}")
            .replace("细长轴车削", "细长轴车削/6-18/车削、振纹")
            .replace("演示精密", "=演示精密");
    imported(entry);
    for (String format : List.of("JSONL", "CSV")) {
      String rows = export(format, "DRAFT");
      assertTrue(rows.contains("名册工匠·还"), rows);
      assertTrue(rows.contains("100****0012"), "contacts are masked");
      assertFalse(format.equals("CSV") && rows.contains(",="), "nothing is run as a formula");
      read(imported(
              Pool.COUNTY,
              "craftsmen." + format.toLowerCase(java.util.Locale.ROOT),
              rows.getBytes(StandardCharsets.UTF_8),
              Map.of()))
          .body("unchanged", greaterThan(0))
          .body("created", equalTo(0))
          .body("updated", equalTo(0))
          .body("failed", equalTo(0));
    }
    byte[] workbook =
        given()
            .auth()
            .oauth2(Pool.COUNTY)
            .queryParam("format", "XLSX")
            .queryParam("status", "DRAFT")
            .get("/api/v1/pool/export")
            .asByteArray();
    read(imported(Pool.COUNTY, "craftsmen.xlsx", workbook, Map.of()))
        .body("unchanged", greaterThan(0))
        .body("updated", equalTo(0))
        .body("failed", equalTo(0));
  }

  @Test
  void anExportHoldsTheScopeAndNothingElse() {
    imported(line("名册十一", "1", "名册工匠·界"));
    String rows =
        given().auth().oauth2(Tokens.officer("3205")).get("/api/v1/pool/export").asString();
    assertFalse(rows.contains("名册工匠·界"), rows);
    given()
        .auth()
        .oauth2(Tokens.craftsman("someone"))
        .get("/api/v1/pool/export")
        .then()
        .statusCode(403);
  }

  @Test
  void anImportGoesOnAtItsCheckpointAndDropsItsFileInTheEnd() throws SQLException {
    sql(
        "create function fails_at_550() returns trigger language plpgsql as $$ begin"
            + " if new.roster = '名册十二' and new.roster_id = '550' then raise 'broken'; end if;"
            + " return new; end $$");
    sql(
        "create trigger fails_at_550 before insert on craftsman"
            + " for each row execute function fails_at_550()");
    String list =
        IntStream.range(0, 600)
            .mapToObj(i -> line("名册十二", "" + i, "名册工匠·续" + i))
            .collect(Collectors.joining());
    String path = imported(list);
    read(path)
        .body("status", equalTo("FAILED"))
        .body("failure", notNullValue())
        .body("created", equalTo(500));
    sql("drop trigger fails_at_550 on craftsman");

    given().auth().oauth2(NATION).post(path + "/resume").then().statusCode(200);
    awaitOver(path);

    read(path)
        .body("status", equalTo("DONE"))
        .body("created", equalTo(600))
        .body("read", equalTo(600));
    awaitNoFile(path);
    read(imported(list)).body("unchanged", equalTo(600));
  }

  private void awaitNoFile(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                sql("select (file_id is null)::text from pool_import where id = '" + id + "'")
                    .equals(List.of("true")));
  }

  @Test
  void aFailedImportCanBeGivenUp() {
    String path =
        imported(NATION, "list.csv", "姓名,颜色\n甲,红\n".getBytes(StandardCharsets.UTF_8), Map.of());
    read(path).body("status", equalTo("FAILED")).body("failure", containsString("颜色"));

    given().auth().oauth2(NATION).post(path + "/resume").then().statusCode(200);
    awaitOver(path);

    read(path).body("status", equalTo("FAILED"));
    given()
        .auth()
        .oauth2(NATION)
        .delete(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    given().auth().oauth2(NATION).delete(path).then().statusCode(409);
    awaitNoFile(path);
  }

  @Test
  void whatIsNoListIsNotTaken() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    upload(NATION, "list.csv", png, Map.of()).statusCode(415);
    upload(NATION, "list.csv", new byte[0], Map.of()).statusCode(not(equalTo(202)));
    upload(NATION, "l.jsonl", "{}\n".getBytes(StandardCharsets.UTF_8), Map.of("columns", "x"))
        .statusCode(400)
        .body("violations.field", hasItem("columns"));
    given()
        .auth()
        .oauth2(NATION)
        .contentType("multipart/form-data")
        .multiPart("roster", "x")
        .post(PATH)
        .then()
        .statusCode(400);
  }

  @Test
  void progressIsFollowedAsEvents() throws Exception {
    String path = imported(line("名册十三", "1", "名册工匠·看"));

    HttpResponse<String> events =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address.resolve(path + "/events"))
                    .header("Authorization", "Bearer " + NATION)
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertTrue(events.body().contains("event:pool-import"), events.body());
    assertTrue(events.body().contains("\"DONE\""), events.body());
    given()
        .auth()
        .oauth2(NATION)
        .queryParam("limit", 1)
        .get(PATH)
        .then()
        .body("nextCursor", notNullValue())
        .body("items[0].fileName", startsWith("list"));
  }
}
