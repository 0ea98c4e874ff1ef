package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.Tokens;

/** Studios in the states that tests start from. */
final class Studios {

  static final String CITY = Tokens.officer("4403");
  static final String PROVINCE = Tokens.officer("44");
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private Studios() {}

  /** A studio and whoever leads it. */
  record Led(String id, Pool.Member leader) {

    String token() {
      return leader.token();
    }

    /** As its leader reads it. */
    Response read() {
      return Studios.read(token(), id);
    }

    String etag() {
      return read().header("ETag");
    }
  }

  static Response read(String token, String id) {
    return given().auth().oauth2(token).get("/api/v1/studios/managed/{id}", id);
  }

  static String aName() {
    return "演示工匠·" + UUID.randomUUID().toString().substring(0, 8) + "创新工作室";
  }

  static Map<String, Object> complete(String name) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("employer", "演示精密轴业（深圳）有限公司");
    body.put("regionCode", Registrations.BAO_AN);
    body.put("foundedYear", 2019);
    body.put("focus", "细长轴、薄壁件的车削变形与振纹");
    body.put("accomplishments", "三年完成技术攻关十二项，带徒二十一人。");
    body.put("trades", List.of("数控加工"));
    body.put("occupationCodes", List.of("6-18"));
    body.put("industryCodes", List.of("34"));
    return body;
  }

  static Response post(String token, String path, Object body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(path);
  }

  /** Of somebody with a name of their own, so that no search finds them twice. */
  static Led aDraft(Map<String, Object> body) {
    return aDraft(body, "室长" + UUID.randomUUID().toString().substring(0, 8));
  }

  static Led aDraft(Map<String, Object> body, String leaderName) {
    Pool.Member leader = Pool.aVerifiedCraftsman(Registrations.complete(leaderName));
    return draftOf(leader, body);
  }

  static Led draftOf(Pool.Member leader, Map<String, Object> body) {
    String id =
        post(leader.token(), "/api/v1/studios", body).then().statusCode(201).extract().path("id");
    return new Led(id, leader);
  }

  static Led aDraft() {
    return aDraft(complete(aName()));
  }

  static Led anApplication() {
    return anApplication(complete(aName()));
  }

  static Led anApplication(Map<String, Object> body) {
    Led studio = aDraft(body);
    act(studio, studio.token(), "application").then().statusCode(200);
    return studio;
  }

  /** At the level of a city, so many years ago. */
  static Led anAccreditedOne(Map<String, Object> body, int yearsAgo) {
    Led studio = anApplication(body);
    act(studio, CITY, "accreditation", accreditation("CITY", yearsAgo)).then().statusCode(200);
    return studio;
  }

  static Led anAccreditedOne() {
    return anAccreditedOne(complete(aName()), 1);
  }

  static Map<String, Object> accreditation(String level, int yearsAgo) {
    return Map.of(
        "level", level, "accreditedOn", TODAY.minusYears(yearsAgo).toString(), "termYears", 3);
  }

  static Response act(Led studio, String token, String action) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", studio.etag())
        .post("/api/v1/studios/{id}/{action}", studio.id(), action);
  }

  static Response act(Led studio, String token, String action, Map<String, ?> body) {
    return act(studio, token, action, body, studio.etag());
  }

  static Response act(Led studio, String token, String action, Map<String, ?> body, String etag) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/studios/" + studio.id() + "/" + action);
  }

  static List<Map<String, Object>> scores(int innovation) {
    return List.of(
        Map.of("criterion", "INNOVATION", "points", innovation),
        Map.of("criterion", "TRAINING", "points", 20),
        Map.of("criterion", "TRANSFER", "points", 15),
        Map.of("criterion", "MANAGEMENT", "points", 10));
  }

  static Map<String, Object> renewal() {
    return Map.of("scores", scores(36), "decision", "RENEWED", "termYears", 3);
  }

  static Map<String, Object> warning(String reason) {
    return Map.of("scores", scores(5), "decision", "WARNED", "reason", reason);
  }
}
