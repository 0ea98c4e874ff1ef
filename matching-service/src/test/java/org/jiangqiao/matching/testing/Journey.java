package org.jiangqiao.matching.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.Tokens;

/** One enterprise, its case and its craftsmen, apart from those of every other test. */
public final class Journey {

  public static final String REGION = "440306";
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  /** A craftsman that the talent service knows. */
  public record Craftsman(UUID id, String account, String name) {
    public String token() {
      return Tokens.craftsman(account);
    }
  }

  public final String mark = "号机" + UUID.randomUUID();
  public final String enterprise = Tokens.enterprise("enterprise-" + UUID.randomUUID());
  public final String officer = Tokens.officer("440306");
  public String enterpriseId;
  public String id;

  private Journey() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public static Journey anApprovedEnterprise() {
    Journey journey = new Journey();
    Response registered =
        as(journey.enterprise)
            .body(
                Map.of(
                    "name",
                    "演示企业·" + journey.mark.substring(2, 10),
                    "uscc",
                    uscc(),
                    "sizeClass",
                    "SMALL",
                    "industryCode",
                    "34",
                    "regionCode",
                    REGION,
                    "contactMobile",
                    "13800138000"))
            .post("/api/v1/enterprises");
    registered.then().statusCode(201);
    journey.enterpriseId = registered.path("id");
    as(journey.officer)
        .header("If-Match", registered.header("ETag"))
        .post("/api/v1/enterprises/{id}/approval", journey.enterpriseId)
        .then()
        .statusCode(200);
    return journey;
  }

  /** A valid code, another each time. */
  public static String uscc() {
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    String body = "91440300MA5%06d".formatted(NUMBER.incrementAndGet()).substring(0, 17);
    int sum = 0;
    int weight = 1;
    for (char c : body.toCharArray()) {
      sum += alphabet.indexOf(c) * weight;
      weight = weight * 3 % 31;
    }
    return body + alphabet.charAt((31 - sum % 31) % 31);
  }

  public Journey drafted(String urgency, String description) {
    Response created =
        as(enterprise).body(draft(urgency, description)).post("/api/v1/help-requests");
    created.then().statusCode(201);
    id = created.path("id");
    return this;
  }

  public Map<String, Object> draft(String urgency, String description) {
    return Map.of(
        "description", description + " " + mark,
        "kind", "TECHNICAL_SERVICE",
        "urgency", urgency,
        "equipment", "数控车床 CK6150",
        "trade", "数控车铣");
  }

  public Journey submitted(String urgency) {
    drafted(urgency, "数控车床加工细长轴时出现锥度和振纹，尺寸超差");
    act(enterprise, "submission", Map.of()).statusCode(200);
    return this;
  }

  public static Journey anAnsweredCase(String urgency) {
    Journey journey = anApprovedEnterprise().submitted(urgency);
    journey.awaitStatus("ANSWERED");
    return journey;
  }

  /** Craftsmen are asked, best first. */
  public static Journey aConsultingCase(String urgency, Craftsman... craftsmen) {
    Journey journey = anApprovedEnterprise();
    journey.candidates(craftsmen);
    journey.submitted(urgency).awaitStatus("ANSWERED");
    journey.act(journey.enterprise, "verdict", Map.of("solved", false)).statusCode(200);
    return journey;
  }

  public static Journey aCaseWithAdvice(Craftsman craftsman) {
    Journey journey = aConsultingCase("NORMAL", craftsman);
    journey.accept(craftsman);
    return journey;
  }

  public static Journey aDispatchingCase(Craftsman craftsman) {
    Journey journey = aCaseWithAdvice(craftsman);
    journey.act(journey.enterprise, "visit-request", Map.of("reason", "需要现场看")).statusCode(200);
    return journey;
  }

  public static Journey anEngagedCase(Craftsman craftsman) {
    Journey journey = aDispatchingCase(craftsman);
    journey.engage(journey.officer, craftsman).statusCode(201);
    return journey;
  }

  public static Journey aDeliveredCase(Craftsman craftsman) {
    Journey journey = anEngagedCase(craftsman);
    String visit = journey.planVisit();
    journey.checkIn(craftsman, visit).statusCode(200);
    journey.report(craftsman, visit, 12).statusCode(200);
    return journey;
  }

  public static Journey aConfirmedCase(Craftsman craftsman) {
    Journey journey = aDeliveredCase(craftsman);
    journey.confirm(true).statusCode(200);
    return journey;
  }

  public ValidatableResponse engage(String token, Craftsman craftsman) {
    return as(token)
        .body(Map.of("craftsmanIds", List.of(craftsman.id()), "leadCraftsmanId", craftsman.id()))
        .post("/api/v1/help-requests/{id}/engagements", id)
        .then();
  }

  public String engagementId() {
    return get().extract().path("engagement.id");
  }

  public String planVisit() {
    return as(officer)
        .body(
            Map.of(
                "plannedStart", "2026-11-24T01:00:00Z",
                "plannedEnd", "2026-11-24T04:00:00Z",
                "place", "宝安区示例路1号一车间"))
        .post("/api/v1/engagements/{id}/visits", engagementId())
        .then()
        .statusCode(201)
        .extract()
        .path("visits[0].id");
  }

  public ValidatableResponse checkIn(Craftsman craftsman, String visit) {
    return as(craftsman.token())
        .header("If-Match", visitTag())
        .body(Map.of("latitude", 22.55, "longitude", 113.88))
        .post("/api/v1/visits/{id}/check-in", visit)
        .then();
  }

  public ValidatableResponse report(Craftsman craftsman, String visit, int trained) {
    return as(craftsman.token())
        .header("If-Match", visitTag())
        .body(
            Map.of(
                "findings", "尾座中心偏移 0.06 毫米",
                "measures", "校正尾座，改用跟刀架",
                "workersTrained", trained))
        .post("/api/v1/visits/{id}/report", visit)
        .then();
  }

  public String visitTag() {
    Number version = get().extract().path("engagement.visits[0].version");
    return "\"" + version + "\"";
  }

  public ValidatableResponse confirm(boolean solved) {
    return act(
        enterprise, "outcome", Map.of("solved", solved, "rating", 5, "benefitCny", "120000.50"));
  }

  /** As somebody who has seen the present version. */
  public ValidatableResponse act(String token, String action, Map<String, ?> body) {
    return as(token)
        .header("If-Match", tag())
        .body(body)
        .post("/api/v1/help-requests/{id}/{action}", id, action)
        .then();
  }

  public String tag() {
    return as(enterprise).get("/api/v1/help-requests/{id}", id).header("ETag");
  }

  public ValidatableResponse get() {
    return get(enterprise);
  }

  public ValidatableResponse get(String token) {
    return as(token).get("/api/v1/help-requests/{id}", id).then();
  }

  public String status() {
    return get().extract().path("status");
  }

  public Journey awaitStatus(String status) {
    await()
        .atMost(20, TimeUnit.SECONDS)
        .pollInterval(50, TimeUnit.MILLISECONDS)
        .until(() -> status().equals(status));
    return this;
  }

  public List<String> timeline() {
    return as(enterprise)
        .get("/api/v1/help-requests/{id}/timeline?limit=100", id)
        .then()
        .statusCode(200)
        .extract()
        .path("items.type");
  }

  /** Waits until this craftsman has an invitation in the given state. */
  public Map<String, Object> awaitInvitation(Craftsman craftsman, String status) {
    List<Map<String, Object>> found = new ArrayList<>();
    await()
        .alias(craftsman.name() + " " + status)
        .atMost(20, TimeUnit.SECONDS)
        .pollInterval(50, TimeUnit.MILLISECONDS)
        .until(
            () -> {
              found.clear();
              found.addAll(invitations(craftsman, status));
              return !found.isEmpty();
            });
    return found.getFirst();
  }

  public List<Map<String, Object>> invitations(Craftsman craftsman, String status) {
    return as(craftsman.token())
        .get("/api/v1/invitations?status=" + status)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  public void accept(Craftsman craftsman) {
    Map<String, Object> invitation = awaitInvitation(craftsman, "INVITED");
    respond(craftsman, invitation, "acceptance", Map.of()).statusCode(200);
  }

  public ValidatableResponse respond(
      Craftsman craftsman, Map<String, Object> invitation, String action, Map<String, ?> body) {
    return as(craftsman.token())
        .header("If-Match", "\"" + invitation.get("version") + "\"")
        .body(body)
        .post("/api/v1/invitations/{id}/{action}", invitation.get("id"), action)
        .then();
  }

  public static Craftsman aCraftsman(String name) {
    UUID id = UUID.randomUUID();
    Craftsman craftsman = new Craftsman(id, "craftsman-" + id, "演示工匠·" + name);
    NeighbourControl.tell(
        "craftsman",
        Map.of(
            "id", id,
            "accountId", craftsman.account(),
            "name", craftsman.name(),
            "regionCode", "440305",
            "status", "VERIFIED",
            "origin", "REGISTERED",
            "contactMobile", "13900139000"));
    return craftsman;
  }

  /** Talent says from now on that somebody is away on these days. */
  public static void absent(Craftsman craftsman, LocalDate... days) {
    NeighbourControl.tell(
        "absence",
        Map.of("id", craftsman.id(), "days", Stream.of(days).map(LocalDate::toString).toList()));
  }

  /** Whom talent finds for this case, best first. */
  public void candidates(Craftsman... craftsmen) {
    NeighbourControl.candidates(mark, List.of(craftsmen));
  }

  /** A skill that these master, best first, in words that only this case uses. */
  public String skill(String name, Craftsman... craftsmen) {
    String words = name + mark;
    NeighbourControl.candidates(words, List.of(craftsmen));
    return words;
  }

  /** Whom no search of this case brings; talent knows how they fit when it is asked for them. */
  public void strangers(Craftsman... craftsmen) {
    NeighbourControl.strangers(mark, List.of(craftsmen));
  }

  /** Nobody has been asked yet. */
  public static Journey aCaseToDispatch() {
    Journey journey = anAnsweredCase("NORMAL");
    journey.act(journey.officer, "visit-request", Map.of("reason", "需要现场看")).statusCode(200);
    return journey;
  }

  /** Achievements does not answer about this case. */
  public void answersAway(boolean away) {
    NeighbourControl.tell("away", Map.of("what", "answers", "mark", mark, "away", away));
  }

  /** Talent finds nobody for this case, because it does not answer. */
  public void talentAway(boolean away) {
    NeighbourControl.tell("away", Map.of("what", "candidates", "mark", mark, "away", away));
  }

  /** Somebody of the public record: no account, never to be invited. */
  public static UUID aPublicRecord() {
    UUID id = UUID.randomUUID();
    NeighbourControl.tell(
        "craftsman",
        Map.of(
            "id", id,
            "name", "公开资料人物",
            "regionCode", "440305",
            "status", "VERIFIED",
            "origin", "PUBLIC_RECORD"));
    return id;
  }

  public static List<Map<String, Object>> events() {
    return NeighbourControl.events();
  }
}
